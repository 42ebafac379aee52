package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Duyệt đánh giá: the director agrees and the plan is closed, or wants more. */
@UseCase
public class ApproveEvaluation {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Actors actors;
    private final Clock clock;

    ApproveEvaluation(Plans plans, PlanLifecycle process, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Approve outcome, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.decideEvaluation(outcome, reason, actors.current(), clock.instant());
        plans.save(plan);
        process.evaluationDecided(taskId, outcome);
    }
}
