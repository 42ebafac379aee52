package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Đăng công khai kế hoạch: the information centre says where it can be read. */
@UseCase
public class ConfirmPublication {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Actors actors;
    private final Clock clock;

    ConfirmPublication(Plans plans, PlanLifecycle process, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, String url) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.publish(url, actors.current(), clock.instant());
        plans.save(plan);
        process.done(taskId);
    }
}
