package vn.dunghen.report.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.usecase.SynthesisWork;

/** Completes the tasks of report-collection.bpmn: the only place that does. */
@Component
class EngineSynthesisWork implements SynthesisWork {

    private final TaskService tasks;

    EngineSynthesisWork(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void synthesised(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void approved(String taskId, ReportOutcome.Approve outcome) {
        tasks.complete(taskId, Map.ofEntries(ReportVariables.APPROVE_OUTCOME.with(outcome.name())));
    }

    @Override
    public void numbered(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void signed(String taskId, ReportOutcome.Sign outcome) {
        tasks.complete(taskId, Map.ofEntries(ReportVariables.SIGN_OUTCOME.with(outcome.name())));
    }

    @Override
    public void sent(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void urged(String taskId) {
        tasks.complete(taskId);
    }
}
