package vn.dunghen.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanOutcome;

/** How one row of the plan came out against its target, as the office judged it at the end. */
@Entity
@Table(name = "plan_result")
public class PlanResult {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int position;

    @Column(name = "plan_row")
    private String row;

    private @Nullable String target;
    private @Nullable String progress;
    private @Nullable String reached;

    @Enumerated(EnumType.STRING)
    private PlanOutcome.Result verdict;

    protected PlanResult() {}

    /**
     * A judgement as it is written down.
     *
     * @param progress what the system counted at that moment, in words
     */
    public record Judgement(
            String row,
            @Nullable String target,
            @Nullable String progress,
            @Nullable String reached,
            PlanOutcome.Result verdict) {}

    PlanResult(Plan plan, int position, Judgement said) {
        this.id = UUID.randomUUID().toString();
        this.plan = plan;
        this.agency = plan.agency();
        this.position = position;
        this.row = said.row();
        this.target = said.target();
        this.progress = said.progress();
        this.reached = said.reached();
        this.verdict = said.verdict();
    }

    public Judgement judgement() {
        return new Judgement(row, target, progress, reached, verdict);
    }
}
