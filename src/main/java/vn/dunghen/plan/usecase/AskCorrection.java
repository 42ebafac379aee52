package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Đề nghị đính chính: an error of form in an issued plan is to be put right by an official letter. */
@UseCase
public class AskCorrection {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    AskCorrection(Plans plans, PlanLifecycle process, Policy policy, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    public Plan handle(PlanId id, String wrong, String right) {
        Plan plan = PlanAccess.lock(plans, id);
        Actor by = actors.current();
        policy.require("plan.correct", PlanSight.whole(plan));
        plan.askCorrection(wrong, right, by, clock.instant());
        plans.save(plan);
        process.correctionAsked(id);
        return plan;
    }
}
