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
import vn.dunghen.kernel.RuleViolation;

/** A unit that helps with an assignment, and what it contributed. */
@Entity
@Table(name = "plan_assignment_coordination")
public class AssignmentCoordination {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    private String agency;
    private String unit;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable String confirmedBy;
    private @Nullable String contribution;

    protected AssignmentCoordination() {}

    AssignmentCoordination(Assignment assignment, String agency, String unit, Instant askedAt) {
        this.assignment = assignment;
        this.agency = agency;
        this.unit = unit;
        this.askedAt = askedAt;
    }

    void confirm(String theContribution, String by, Instant at) {
        if (confirmedAt != null) {
            throw RuleViolation.conflict("assignment.coordinatedAlready", assignment.code());
        }
        contribution = theContribution;
        confirmedBy = by;
        confirmedAt = at;
    }

    public String unit() {
        return unit;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable String contribution() {
        return contribution;
    }
}
