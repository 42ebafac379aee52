package vn.dunghen.plan.usecase;

import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;
import vn.dunghen.workflow.TaskInbox;

/** Rút chữ ký: the signer takes the signature back before the records clerk has taken the issuing. */
@UseCase
public class RecallSignature {

    private final Plans plans;
    private final PlanLifecycle process;
    private final TaskInbox inbox;
    private final Actors actors;

    RecallSignature(Plans plans, PlanLifecycle process, TaskInbox inbox, Actors actors) {
        this.plans = plans;
        this.process = process;
        this.inbox = inbox;
        this.actors = actors;
    }

    public void handle(PlanId id, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        boolean taken = inbox.openOf(plan.subject()).stream()
                .anyMatch(task -> task.kind().equals("plan-lifecycle/issue") && task.assignee() != null);
        if (taken) {
            throw RuleViolation.conflict("plan.issuing", plan.name());
        }
        plan.recallSignature(reason, actors.current());
        plans.save(plan);
        process.signatureRecalled(id);
    }
}
