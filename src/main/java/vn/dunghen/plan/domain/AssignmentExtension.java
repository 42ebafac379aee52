package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentOutcome;

/** A request for more time and what was decided; kept whatever the decision was. */
@Entity
@Table(name = "plan_assignment_extension")
public class AssignmentExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    private String agency;
    private int position;
    private Instant dueBefore;
    private Instant wantedDue;
    private boolean afterExpiry;
    private String reason;
    private String askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private AssignmentOutcome.@Nullable Extension outcome;

    private boolean lapsed;
    private @Nullable Instant dueAfter;
    private @Nullable String decisionReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected AssignmentExtension() {}

    AssignmentExtension(
            Assignment assignment,
            String agency,
            int position,
            Instant dueBefore,
            Instant wantedDue,
            String reason,
            String by,
            Instant at) {
        this.assignment = assignment;
        this.agency = agency;
        this.position = position;
        this.dueBefore = dueBefore;
        this.wantedDue = wantedDue;
        this.afterExpiry = at.isAfter(dueBefore);
        this.reason = reason;
        this.askedBy = by;
        this.askedAt = at;
    }

    void decide(
            AssignmentOutcome.Extension theOutcome, @Nullable Instant until, String theReason, String by, Instant at) {
        outcome = theOutcome;
        dueAfter = until;
        decisionReason = theReason;
        decidedBy = by;
        decidedAt = at;
    }

    /** The work ended before anybody decided. */
    void lapse() {
        lapsed = lapsed || outcome == null;
    }

    public boolean open() {
        return outcome == null && !lapsed;
    }

    public Instant dueBefore() {
        return dueBefore;
    }

    public Instant wantedDue() {
        return wantedDue;
    }

    /** Whether it was asked for when the date had passed already. */
    public boolean afterExpiry() {
        return afterExpiry;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null while it is open and when the work ended first. */
    public AssignmentOutcome.@Nullable Extension outcome() {
        return outcome;
    }

    public @Nullable Instant dueAfter() {
        return dueAfter;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
