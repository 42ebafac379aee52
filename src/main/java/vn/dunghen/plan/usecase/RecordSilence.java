package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Im lặng là đồng ý: the date of an opinion has passed without one. */
@UseCase
public class RecordSilence {

    private final Plans plans;
    private final Clock clock;

    RecordSilence(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public void handle(PlanId id, String unit) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.recordSilence(unit, clock.instant());
        plans.save(plan);
    }
}
