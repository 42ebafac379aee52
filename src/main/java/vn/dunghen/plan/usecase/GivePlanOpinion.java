package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Cho ý kiến dự thảo kế hoạch. */
@UseCase
public class GivePlanOpinion {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Actors actors;
    private final Clock clock;

    GivePlanOpinion(Plans plans, PlanLifecycle process, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Opinion verdict, @Nullable String opinion) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.giveOpinion(process.unitOf(taskId), verdict, opinion, actors.current(), clock.instant());
        plans.save(plan);
        process.done(taskId);
    }
}
