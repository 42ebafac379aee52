package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Phê duyệt kế hoạch: the director or a deputy approves, returns or rejects. */
@UseCase
public class ApprovePlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanSigners signers;
    private final Actors actors;
    private final Clock clock;

    ApprovePlan(Plans plans, PlanLifecycle process, PlanSigners signers, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.signers = signers;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Approve outcome, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        plan.approve(outcome, reason, signers.authority(), actors.current(), clock.instant());
        plans.save(plan);
        process.approved(taskId, outcome);
    }
}
