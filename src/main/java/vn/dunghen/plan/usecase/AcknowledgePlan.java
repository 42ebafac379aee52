package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Xác nhận đã đọc kế hoạch. */
@UseCase
public class AcknowledgePlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Actors actors;
    private final Clock clock;

    AcknowledgePlan(Plans plans, PlanLifecycle process, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, @Nullable String note) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.acknowledge(process.unitOf(taskId), note, actors.current(), clock.instant());
        plans.save(plan);
        process.done(taskId);
    }
}
