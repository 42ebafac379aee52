package vn.dunghen.feedback.process;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.usecase.FeedbackProcess;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to feedback-handling.bpmn: the only place that starts, completes and correlates it. */
@Component
class EngineFeedbackProcess implements FeedbackProcess {

    private static final String PROCESS = "feedback-handling";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineFeedbackProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void received(FeedbackId feedback) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                feedback.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(FeedbackId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(feedback.value())));
    }

    @Override
    public void classified(String taskId, FeedbackOutcome.Classify outcome) {
        complete(taskId, FeedbackVariables.CLASSIFY_OUTCOME.with(outcome.name()));
    }

    @Override
    public void toUnit(String taskId, String unit) {
        complete(
                taskId,
                FeedbackVariables.CLASSIFY_OUTCOME.with(FeedbackOutcome.Classify.HANDLE.name()),
                FeedbackVariables.UNIT.with(unit));
    }

    @Override
    public void assigned(String taskId, String officer) {
        complete(
                taskId,
                FeedbackVariables.ASSIGN_OUTCOME.with(FeedbackOutcome.Assign.ACCEPT.name()),
                FeedbackVariables.OFFICER.with(officer));
    }

    @Override
    public void transferred(FeedbackId feedback, String officer) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(feedback.value(), PROCESS)
                .list()
                .forEach(instance -> runtime.setVariable(instance.getId(), FeedbackVariables.OFFICER.name(), officer));
        // between two steps nothing of the officer's is open
        tasks.createTaskQuery()
                .processInstanceBusinessKey(feedback.value())
                .taskDefinitionKey("userTask_draft")
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), officer));
    }

    @Override
    public void refused(String taskId) {
        complete(taskId, FeedbackVariables.ASSIGN_OUTCOME.with(FeedbackOutcome.Assign.REFUSE.name()));
    }

    @Override
    public void drafted(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void agreed(String taskId, FeedbackOutcome.Route route) {
        complete(taskId, FeedbackVariables.AGREE_ROUTE.with(route.name()));
    }

    @Override
    public void signed(String taskId, FeedbackOutcome.Sign outcome) {
        complete(taskId, FeedbackVariables.SIGN_OUTCOME.with(outcome.name()));
    }

    @Override
    public void letterSent(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void urged(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void supplementAsked(FeedbackId feedback, Instant endsAt) {
        runtime.createMessageCorrelation("feedback.supplementAsked")
                .processInstanceBusinessKey(feedback.value())
                .setVariables(Map.ofEntries(FeedbackVariables.SUPPLEMENT_ENDS_AT.with(endsAt)))
                .correlate();
    }

    @Override
    public void supplemented(String taskId) {
        tasks.complete(taskId);
    }

    @SafeVarargs
    private void complete(String taskId, Map.Entry<String, Object>... answers) {
        tasks.complete(taskId, Map.ofEntries(answers));
    }
}
