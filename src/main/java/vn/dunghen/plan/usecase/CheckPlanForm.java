package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Kiểm tra thể thức: the office passes a draft or returns it with a reason. */
@UseCase
public class CheckPlanForm {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Actors actors;
    private final Clock clock;

    CheckPlanForm(Plans plans, PlanLifecycle process, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Check outcome, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.checkForm(outcome, reason, actors.current(), clock.instant());
        plans.save(plan);
        process.formChecked(taskId, outcome);
    }
}
