package vn.dunghen.plan.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;

/** What the use cases tell the process, in the order of plan-lifecycle.bpmn. */
public interface PlanLifecycle {

    void begun(PlanId plan, String drafter);

    /** @param opinionsDue when silence begins to count; null when nobody is asked */
    void drafted(String taskId, PlanOutcome.Draft outcome, @Nullable Instant opinionsDue);

    void consolidated(String taskId, PlanOutcome.Consolidate outcome);

    void formChecked(String taskId, PlanOutcome.Check outcome);

    void approved(String taskId, PlanOutcome.Approve outcome);

    void numbered(String taskId, PlanOutcome.Number outcome);

    void signed(String taskId, PlanOutcome.Sign outcome);

    /** @throws vn.dunghen.kernel.RuleViolation when the plan waits for no issuing */
    void signatureRecalled(PlanId plan);

    /** @param endsAt when the evaluation is due to begin */
    void issued(String taskId, Instant endsAt);

    void evaluationDecided(String taskId, PlanOutcome.Approve outcome);

    void correctionAsked(PlanId plan);

    void correctionSigned(String taskId, PlanOutcome.Sign outcome);

    void recalled(PlanId plan);

    void replaced(PlanId plan);

    /** A task that only has to be done. */
    void done(String taskId);

    /** The unit a task of several at once speaks to. */
    String unitOf(String taskId);
}
