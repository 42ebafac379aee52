package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.exchange.ChangeKind;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.exchange.domain.Receivers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Thêm nơi nhận: an address that is told of changes from now on. Its secret is shown this once. */
@UseCase
public class AddReceiver {

    private static final int MOST = 50;

    private final Receivers receivers;
    private final ReceiverAddress addresses;
    private final ReceiverSecrets secrets;
    private final ExchangeWords words;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    AddReceiver(
            Receivers receivers,
            ReceiverAddress addresses,
            ReceiverSecrets secrets,
            ExchangeWords words,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.receivers = receivers;
        this.addresses = addresses;
        this.secrets = secrets;
        this.words = words;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** What is wanted. @param kinds names of changes; empty means all */
    public record Wanted(@Nullable String address, @Nullable String kind, @Nullable List<@Nullable String> kinds) {}

    /** What was added. @param secret known to nobody after this */
    public record Added(Receiver receiver, String secret) {}

    /** @throws InvalidInput at {@code address}, {@code kind} or {@code kinds} */
    public Added handle(Wanted wanted) {
        policy.require(ExchangeRules.EDIT, Policy.Resource.of("receiver"));
        List<FieldError> errors = new ArrayList<>();
        addresses.refusal(wanted.address()).ifPresent(key -> errors.add(new FieldError("address", words.say(key))));
        ReceiverKind kind = kind(wanted.kind(), errors);
        Set<ChangeKind> kinds = kinds(wanted.kinds(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        String agency = directory.agency().code();
        List<Receiver> there = receivers.all(agency);
        if (there.size() >= MOST) {
            throw RuleViolation.conflict("exchange.tooManyReceivers", MOST);
        }
        if (kind == ReceiverKind.NATIONAL && there.stream().anyMatch(one -> one.kind() == ReceiverKind.NATIONAL)) {
            throw RuleViolation.conflict("exchange.oneNationalPortal");
        }
        String secret = MessageSignature.newSecret();
        Receiver receiver = Receiver.add(
                agency,
                kind,
                String.valueOf(wanted.address()).strip(),
                id -> secrets.seal(id, secret),
                kinds,
                actors.current(),
                clock.instant());
        return new Added(receivers.save(receiver), secret);
    }

    private ReceiverKind kind(@Nullable String name, List<FieldError> errors) {
        if (name == null || name.isBlank()) {
            return ReceiverKind.WEBHOOK;
        }
        for (ReceiverKind kind : ReceiverKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        errors.add(new FieldError("kind", words.say("exchange.kind.unknown")));
        return ReceiverKind.WEBHOOK;
    }

    private Set<ChangeKind> kinds(@Nullable List<@Nullable String> names, List<FieldError> errors) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        for (int i = 0; names != null && i < names.size(); i++) {
            String name = names.get(i);
            ChangeKind.named(name)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> errors.add(new FieldError("kinds", words.say("exchange.change.unknown"))));
        }
        return kinds;
    }
}
