package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Ký kế hoạch: the director or a deputy signs, or gives it back and its number becomes void. */
@UseCase
public class SignPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanSigners signers;
    private final OutgoingDocuments outgoing;
    private final Actors actors;
    private final Clock clock;

    SignPlan(
            Plans plans,
            PlanLifecycle process,
            PlanSigners signers,
            OutgoingDocuments outgoing,
            Actors actors,
            Clock clock) {
        this.plans = plans;
        this.process = process;
        this.signers = signers;
        this.outgoing = outgoing;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id, PlanOutcome.Sign outcome, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        if (outcome == PlanOutcome.Sign.RETURN) {
            NumberBooks.Number number = PlanNumbers.of(plan);
            plan.returnFromSigning(reason, actors.current(), clock.instant());
            outgoing.voidNumber(number, PlanNumbers.voidReason(plan));
        } else {
            plan.sign(signers.authority(), actors.current(), clock.instant());
        }
        plans.save(plan);
        process.signed(taskId, outcome);
    }
}
