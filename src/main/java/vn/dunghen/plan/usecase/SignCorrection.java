package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Ký công văn đính chính, or leave the plan as it is. */
@UseCase
public class SignCorrection {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanSigners signers;
    private final Actors actors;
    private final Clock clock;

    SignCorrection(Plans plans, PlanLifecycle process, PlanSigners signers, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.signers = signers;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Sign outcome, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        if (outcome == PlanOutcome.Sign.SIGN) {
            plan.signCorrection(signers.authority(), actors.current(), clock.instant());
        } else {
            plan.dropCorrection(reason);
        }
        plans.save(plan);
        process.correctionSigned(taskId, outcome);
    }
}
