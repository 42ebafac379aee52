package vn.dunghen.plan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.PlanId;

/** What is known of an assignment: the work, who does it, its dates and how far it is. */
@MappedSuperclass
public abstract class AssignmentFacts extends Aggregate {

    @Id
    String id;

    @Version
    @Nullable Integer version;

    String agency;
    String code;
    String planId;
    int planYear;

    @Embedded
    PlannedWork work;

    String originUnit;
    String leadUnit;
    String monitorUnit;

    @Nullable String moreMonitors;

    @Nullable String outside;

    @Enumerated(EnumType.STRING)
    AssignmentState state;

    @Nullable String officer;

    Instant openedAt;

    @Nullable Instant acceptedAt;

    boolean overruled;

    @Column(name = "original_due_at")
    @Nullable Instant originalDue;

    @Column(name = "current_due_at")
    @Nullable Instant currentDue;

    Instant dueSetAt;
    int promise;
    int percent;

    @Nullable String reportedBy;

    @Nullable Instant reportedAt;

    @Nullable String result;

    @Nullable BigDecimal figure;

    @Nullable Instant finishedAt;

    @Nullable String verifiedBy;

    @Nullable Instant verifiedAt;

    @Nullable String returnReason;

    @Nullable String endReason;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
    @BatchSize(size = 100)
    @OrderBy("position")
    List<AssignmentCheckIn> checkIns = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
    @BatchSize(size = 100)
    @OrderBy("unit")
    List<AssignmentCoordination> coordinations = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
    @BatchSize(size = 100)
    @OrderBy("position")
    List<AssignmentExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.ALL)
    @BatchSize(size = 100)
    @OrderBy("position")
    List<AssignmentNote> notes = new ArrayList<>();

    @Override
    public Subject subject() {
        return id().subject();
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    /** E.g. {@code NV-2026-012}. */
    public String code() {
        return code;
    }

    public PlanId plan() {
        return new PlanId(planId);
    }

    public int planYear() {
        return planYear;
    }

    public PlannedWork work() {
        return work;
    }

    public String leadUnit() {
        return leadUnit;
    }

    /** A row "khi có yêu cầu" that nobody has asked for. */
    public boolean unasked() {
        return state == AssignmentState.WAITING || state == AssignmentState.NOT_ASKED;
    }

    /** All who watch the work, in the order of the plan. */
    public List<String> monitorUnits() {
        List<String> units = new ArrayList<>(List.of(monitorUnit));
        if (moreMonitors != null) {
            units.addAll(List.of(moreMonitors.split(",")));
        }
        return List.copyOf(units);
    }

    /** The first of them. */
    public String monitorUnit() {
        return monitorUnit;
    }

    public @Nullable String outside() {
        return outside;
    }

    public AssignmentState state() {
        return state;
    }

    public @Nullable String officer() {
        return officer;
    }

    public boolean overruled() {
        return overruled;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant originalDue() {
        return originalDue;
    }

    public @Nullable Instant currentDue() {
        return currentDue;
    }

    /** Since when people work towards the current date. */
    public Instant dueSetAt() {
        return dueSetAt;
    }

    /** Grows whenever the date people work towards changes. */
    public int promise() {
        return promise;
    }

    public int percent() {
        return percent;
    }

    public @Nullable String reportedBy() {
        return reportedBy;
    }

    public @Nullable Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable BigDecimal figure() {
        return figure;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public List<AssignmentCheckIn> checkIns() {
        return List.copyOf(checkIns);
    }

    public List<AssignmentCoordination> coordinations() {
        return List.copyOf(coordinations);
    }

    public List<AssignmentExtension> extensions() {
        return List.copyOf(extensions);
    }

    public List<AssignmentNote> notes() {
        return List.copyOf(notes);
    }
}
