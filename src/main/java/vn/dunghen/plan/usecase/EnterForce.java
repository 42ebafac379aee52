package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Có hiệu lực: what the plan says becomes work of its units. */
@UseCase
public class EnterForce {

    private final Plans plans;
    private final PlanWork work;
    private final Clock clock;

    EnterForce(Plans plans, PlanWork work, Clock clock) {
        this.plans = plans;
        this.work = work;
        this.clock = clock;
    }

    public void handle(PlanId id) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.enterForce(clock.instant());
        plans.save(plan);
        work.open(plan);
    }
}
