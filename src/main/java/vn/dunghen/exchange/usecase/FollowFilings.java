package vn.dunghen.exchange.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.DossierSnapshots;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;

/** What another system may read: each change once, in an order that stands; and the dossiers it has filed itself. */
@Service
public class FollowFilings {

    private static final int LARGEST_PAGE = 200;

    private final ChangeRows changes;
    private final IntakeRows intakes;
    private final OwnFilings own;
    private final DossierSnapshots dossiers;
    private final NationalPayload payload;
    private final AuditTrail trail;
    private final ExchangeWords words;
    private final Policy policy;
    private final Actors actors;

    FollowFilings(
            ChangeRows changes,
            IntakeRows intakes,
            OwnFilings own,
            DossierSnapshots dossiers,
            NationalPayload payload,
            AuditTrail trail,
            ExchangeWords words,
            Policy policy,
            Actors actors) {
        this.changes = changes;
        this.intakes = intakes;
        this.own = own;
        this.dossiers = dossiers;
        this.payload = payload;
        this.trail = trail;
        this.words = words;
        this.policy = policy;
        this.actors = actors;
    }

    /**
     * One change.
     *
     * @param outsideCode the reader's own code, if it has filed the dossier
     * @param dossier the dossier as it stands now, in the names of the national synchronisation
     */
    public record Item(
            String messageId,
            String code,
            @Nullable String outsideCode,
            int seq,
            ChangeKind kind,
            int state,
            Instant at,
            Object dossier) {}

    /** @param next where to go on, also when nothing is there yet */
    public record Feed(List<Item> items, String next, boolean more) {}

    /** A dossier the reader has filed. */
    public record Standing(String dossierId, DossierSnapshots.Snapshot dossier) {}

    /** @param since {@code next} of the answer before; {@code null} from the beginning */
    public Feed changes(@Nullable String since, int size) {
        policy.require(ExchangeRules.FOLLOW, Policy.Resource.of("exchange"));
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidInput("size", words.say("exchange.size", LARGEST_PAGE));
        }
        long place = place(since);
        changes.place();
        List<ChangeRows.Placed> found = changes.after(place, size + 1);
        List<ChangeRows.Placed> shown = found.size() > size ? found.subList(0, size) : found;
        if (shown.isEmpty()) {
            return new Feed(List.of(), String.valueOf(place), false);
        }
        Map<String, String> codes = intakes.outsideCodes(
                actors.current().login(),
                shown.stream().map(ChangeRows.Placed::dossierId).distinct().toList());
        return new Feed(
                shown.stream().map(change -> item(change, codes)).toList(),
                String.valueOf(shown.get(shown.size() - 1).place()),
                found.size() > size);
    }

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when the reader has filed nothing under this code */
    public Standing one(String outsideCode) {
        policy.require(ExchangeRules.FOLLOW, Policy.Resource.of("exchange"));
        DossierId id = new DossierId(own.of(outsideCode).dossierId());
        return new Standing(id.value(), dossiers.read(id).orElseThrow());
    }

    private Item item(ChangeRows.Placed change, Map<String, String> codes) {
        DossierId id = new DossierId(change.dossierId());
        trail.recordAccess(id.subject(), words.say("exchange.read"));
        return new Item(
                change.code() + "." + change.seq(),
                change.code(),
                codes.get(change.dossierId()),
                change.seq(),
                change.kind(),
                change.state(),
                change.at(),
                payload.dossier(dossiers.read(id).orElseThrow()));
    }

    private long place(@Nullable String since) {
        if (since == null || since.isBlank()) {
            return 0;
        }
        if (!since.matches("\\d{1,18}")) {
            throw new InvalidInput("since", words.say("exchange.since"));
        }
        return Long.parseLong(since);
    }
}
