package vn.dunghen.dossier.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.LiabilityEvent;
import vn.dunghen.dossier.LiabilityFinding;
import vn.dunghen.dossier.LiabilityOutcome;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.LiabilityState;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Xem xét trách nhiệm chậm hồ sơ: one quarter's late dossiers, the inspectorate's findings, the director's decision. */
@Entity
@Table(name = "liability_review")
public class LiabilityReview extends Aggregate {

    @Id
    private String id;

    @Version
    private @Nullable Integer version;

    private String agency;
    private String period;
    private Instant fromAt;
    private Instant toAt;
    private Instant opensAt;

    @Enumerated(EnumType.STRING)
    private LiabilityState state;

    private @Nullable Instant openedAt;
    private @Nullable String proposal;
    private @Nullable String reviewedBy;
    private @Nullable Instant reviewedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LiabilityOutcome outcome;

    private @Nullable String note;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<LiabilityRow> rows = new ArrayList<>();

    protected LiabilityReview() {}

    /** What the inspectorate found about one dossier. */
    public record Finding(String code, @Nullable LiabilityFinding finding, @Nullable String proposal) {}

    /** The quarter will be reviewed from {@code opensAt} on. */
    public static LiabilityReview plan(String agency, Quarter quarter, Instant opensAt) {
        var review = new LiabilityReview();
        review.id = UUID.randomUUID().toString();
        review.agency = agency;
        review.period = quarter.toString();
        review.fromAt = quarter.begins();
        review.toAt = quarter.ends();
        review.opensAt = opensAt;
        review.state = LiabilityState.PLANNED;
        review.tell("liability-review.planned", "opens", Moments.fact(opensAt));
        return review;
    }

    /** Lists every dossier whose promise of this quarter was broken; a quarter without any is closed with that record. */
    public void open(List<LateDossier> late, Instant at) {
        await(LiabilityState.PLANNED);
        openedAt = at;
        for (var dossier : late) {
            rows.add(new LiabilityRow(this, agency, rows.size(), dossier));
        }
        if (late.isEmpty()) {
            state = LiabilityState.NOTHING_LATE;
            closedAt = at;
            tell("liability-review.nothingLate");
        } else {
            state = LiabilityState.REVIEW;
            tell("liability-review.opened", "count", Integer.toString(late.size()));
        }
    }

    /** A finding for each dossier on the list, no more and no fewer. */
    public void review(List<Finding> findings, String theProposal, Actor by, Instant at) {
        await(LiabilityState.REVIEW);
        Map<String, LiabilityRow> listed =
                rows.stream().collect(Collectors.toMap(LiabilityRow::dossierCode, Function.identity()));
        for (var finding : findings) {
            var row = listed.remove(finding.code());
            if (row == null || finding.finding() == null) {
                throw new InvalidInput("dossiers", "Mỗi hồ sơ trong danh sách cần đúng một kết luận.");
            }
            row.find(finding.finding(), finding.proposal());
        }
        if (!listed.isEmpty()) {
            throw new InvalidInput(
                    "dossiers", "Không bỏ được hồ sơ chậm khỏi danh sách: " + String.join(", ", listed.keySet()) + ".");
        }
        proposal = theProposal;
        reviewedBy = by.login();
        reviewedAt = at;
        state = LiabilityState.DECIDE;
        tell("liability-review.reviewed", "count", Integer.toString(rows.size()));
    }

    /** @param theNote what is to be looked at again; needed with {@code RETURN} */
    public void decide(LiabilityOutcome theOutcome, @Nullable String theNote, Actor by, Instant at) {
        await(LiabilityState.DECIDE);
        if (theOutcome == LiabilityOutcome.RETURN) {
            Reasons.need(theNote, "note", "Ghi rõ điều Thanh tra cần xem xét thêm.");
        }
        boolean noted = !Reasons.empty(theNote);
        outcome = theOutcome;
        note = noted ? theNote : null;
        decidedBy = by.login();
        decidedAt = at;
        if (theOutcome == LiabilityOutcome.RETURN) {
            state = LiabilityState.REVIEW;
            tell("liability-review.returned", "note", theNote);
        } else {
            state = LiabilityState.DECIDED;
            closedAt = at;
            if (noted) {
                tell("liability-review.decidedNoted", "note", theNote);
            } else {
                tell("liability-review.decided");
            }
        }
    }

    private void await(LiabilityState expected) {
        if (state != expected) {
            throw RuleViolation.conflict("liabilityReview.notAwaiting." + expected, period);
        }
    }

    private void tell(String action, @Nullable String... facts) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("period", period);
        for (int i = 0; i < facts.length; i += 2) {
            told.put(facts[i], facts[i + 1] == null ? "" : facts[i + 1]);
        }
        record(new LiabilityEvent(id(), action, told));
    }

    @Override
    public Subject subject() {
        return id().subject();
    }

    public LiabilityReviewId id() {
        return new LiabilityReviewId(id);
    }

    /** E.g. {@code 2026-Q1}. */
    public String period() {
        return period;
    }

    public Instant from() {
        return fromAt;
    }

    /** The first moment after the quarter. */
    public Instant to() {
        return toAt;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public LiabilityState state() {
        return state;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable String proposal() {
        return proposal;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public @Nullable LiabilityOutcome outcome() {
        return outcome;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public List<LiabilityRow> rows() {
        return List.copyOf(rows);
    }
}
