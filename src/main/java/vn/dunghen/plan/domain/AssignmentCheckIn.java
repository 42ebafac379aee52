package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A look at work that stands all year: every quarter, or when its plan says. */
@Entity
@Table(name = "plan_assignment_check_in")
public class AssignmentCheckIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    private String agency;
    private int position;
    private String period;
    private Instant opensAt;
    private Instant dueAt;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;
    private @Nullable String text;

    protected AssignmentCheckIn() {}

    AssignmentCheckIn(Assignment assignment, String agency, int position, AssignmentDue.CheckIn planned) {
        this.assignment = assignment;
        this.agency = agency;
        this.position = position;
        this.period = planned.period();
        this.opensAt = planned.opensAt();
        this.dueAt = planned.dueAt();
    }

    void done(String theText, String by, Instant at) {
        text = theText;
        doneBy = by;
        doneAt = at;
    }

    void moveTo(Instant later) {
        dueAt = later;
    }

    /** E.g. {@code 2026-Q1}, {@code 2026-06} or {@code 2026-06-15}. */
    public String period() {
        return period;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }

    public @Nullable String text() {
        return text;
    }

    boolean lateAt(Instant now) {
        return (doneAt == null ? now : doneAt).isAfter(dueAt);
    }
}
