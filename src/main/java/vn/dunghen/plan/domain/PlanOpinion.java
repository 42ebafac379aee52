package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanOutcome;

/** What one unit says of a draft; silence by the date counts as agreement and is kept as silence. */
@Entity
@Table(name = "plan_opinion")
public class PlanOpinion {

    /** What the deadline watch calls it; its id is {@code <plan>/<unit>}. */
    public static final String TYPE = "plan-opinion";

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int round;
    private String unit;
    private Instant askedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PlanOutcome.@Nullable Opinion verdict;

    private @Nullable String opinion;
    private @Nullable String givenBy;
    private @Nullable Instant givenAt;
    private @Nullable String answer;

    protected PlanOpinion() {}

    PlanOpinion(Plan plan, int round, String unit, Instant askedAt, Instant dueAt) {
        this.id = plan.id() + "/" + round + "/" + unit;
        this.plan = plan;
        this.agency = plan.agency();
        this.round = round;
        this.unit = unit;
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    void give(PlanOutcome.Opinion what, @Nullable String text, @Nullable String by, Instant at) {
        verdict = what;
        opinion = text;
        givenBy = by;
        givenAt = at;
    }

    void answer(@Nullable String text) {
        answer = text;
    }

    public boolean open() {
        return verdict == null;
    }

    public int round() {
        return round;
    }

    public String unit() {
        return unit;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public PlanOutcome.@Nullable Opinion verdict() {
        return verdict;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    /** Null for silence. */
    public @Nullable String givenBy() {
        return givenBy;
    }

    public @Nullable Instant givenAt() {
        return givenAt;
    }

    /** What the drafter answered. */
    public @Nullable String answer() {
        return answer;
    }
}
