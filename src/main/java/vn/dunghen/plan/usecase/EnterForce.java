package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Có hiệu lực: from now on what the plan says is work of its units, which {@link IssuePlan} hands out. */
@UseCase
public class EnterForce {

    private final Plans plans;
    private final Clock clock;

    EnterForce(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public void handle(PlanId id) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.enterForce(clock.instant());
        plans.save(plan);
    }
}
