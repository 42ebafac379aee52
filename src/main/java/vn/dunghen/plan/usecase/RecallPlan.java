package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Thu hồi kế hoạch: the director takes an issued plan back, and its work with it. */
@UseCase
public class RecallPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanSigners signers;
    private final PlanWork work;
    private final Policy policy;
    private final Clock clock;

    RecallPlan(Plans plans, PlanLifecycle process, PlanSigners signers, PlanWork work, Policy policy, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.signers = signers;
        this.work = work;
        this.policy = policy;
        this.clock = clock;
    }

    public Plan handle(PlanId id, @Nullable String reason) {
        policy.require("plan.recall", Policy.Resource.of("plan"));
        Plan plan = PlanAccess.lock(plans, id);
        plan.recall(reason, signers.authority(), clock.instant());
        plans.save(plan);
        work.cancel(plan, "Kế hoạch " + plan.name() + " bị thu hồi: " + plan.endReason());
        process.recalled(id);
        return plan;
    }
}
