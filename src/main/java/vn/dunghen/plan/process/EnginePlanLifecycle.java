package vn.dunghen.plan.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.usecase.PlanLifecycle;
import vn.dunghen.workflow.ProcessVariable;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to plan-lifecycle.bpmn: the only place that starts, completes and correlates it. */
@Component
class EnginePlanLifecycle implements PlanLifecycle {

    private static final String PROCESS = "plan-lifecycle";

    /** Said to the gateway after the issuing when there was none. */
    private static final String RETURN = "RETURN";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EnginePlanLifecycle(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void begun(PlanId plan, String drafter) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                plan.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(PlanId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(plan.value()),
                        PlanVariables.DRAFTER.with(drafter)));
    }

    @Override
    public void drafted(String taskId, PlanOutcome.Draft outcome, @Nullable Instant opinionsDue) {
        Map<String, Object> answers = new HashMap<>(Map.ofEntries(PlanVariables.DRAFT_OUTCOME.with(outcome.name())));
        if (opinionsDue != null) {
            answers.putAll(Map.ofEntries(PlanVariables.OPINIONS_DUE_AT.with(opinionsDue)));
        }
        tasks.complete(taskId, answers);
    }

    @Override
    public void consolidated(String taskId, PlanOutcome.Consolidate outcome) {
        complete(taskId, PlanVariables.CONSOLIDATE_OUTCOME, outcome);
    }

    @Override
    public void formChecked(String taskId, PlanOutcome.Check outcome) {
        complete(taskId, PlanVariables.CHECK_OUTCOME, outcome);
    }

    @Override
    public void approved(String taskId, PlanOutcome.Approve outcome) {
        complete(taskId, PlanVariables.APPROVE_OUTCOME, outcome);
    }

    @Override
    public void numbered(String taskId, PlanOutcome.Number outcome) {
        tasks.complete(
                taskId,
                Map.ofEntries(
                        PlanVariables.NUMBER_OUTCOME.with(outcome.name()), PlanVariables.ISSUE_OUTCOME.with(RETURN)));
    }

    @Override
    public void signed(String taskId, PlanOutcome.Sign outcome) {
        complete(taskId, PlanVariables.SIGN_OUTCOME, outcome);
    }

    @Override
    public void signatureRecalled(PlanId plan) {
        tell("plan.signatureRecalled", plan);
    }

    @Override
    public void issued(String taskId, Instant endsAt) {
        tasks.complete(
                taskId, Map.ofEntries(PlanVariables.ISSUE_OUTCOME.with("ISSUE"), PlanVariables.ENDS_AT.with(endsAt)));
    }

    @Override
    public void evaluationDecided(String taskId, PlanOutcome.Approve outcome) {
        complete(taskId, PlanVariables.EVALUATION_OUTCOME, outcome);
    }

    @Override
    public void correctionAsked(PlanId plan) {
        tell("plan.correctionAsked", plan);
    }

    @Override
    public void correctionSigned(String taskId, PlanOutcome.Sign outcome) {
        complete(taskId, PlanVariables.CORRECTION_OUTCOME, outcome);
    }

    @Override
    public void recalled(PlanId plan) {
        tell("plan.recalled", plan);
    }

    @Override
    public void replaced(PlanId plan) {
        tell("plan.replaced", plan);
    }

    @Override
    public void done(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public String unitOf(String taskId) {
        return (String) tasks.getVariable(taskId, SubjectVariables.SUBJECT_PART.name());
    }

    /** @throws RuleViolation when the plan waits for nothing of the kind */
    private void tell(String message, PlanId plan) {
        boolean heard = !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(plan.value())
                .correlateAllWithResult()
                .isEmpty();
        if (!heard) {
            throw RuleViolation.conflict("plan.notNow");
        }
    }

    private void complete(String taskId, ProcessVariable<String> variable, Enum<?> outcome) {
        tasks.complete(taskId, Map.ofEntries(variable.with(outcome.name())));
    }
}
