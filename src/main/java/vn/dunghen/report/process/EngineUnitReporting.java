package vn.dunghen.report.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.usecase.UnitReporting;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to unit-report.bpmn: the only place that starts, completes and correlates it. */
@Component
class EngineUnitReporting implements UnitReporting {

    private static final String PROCESS = "unit-report";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineUnitReporting(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void asked(UnitReportId report, String unit, boolean byOfficer) {
        start(report, unit, byOfficer, false);
    }

    @Override
    public void corrected(UnitReportId report, String unit, boolean byOfficer) {
        start(report, unit, byOfficer, true);
    }

    @Override
    public void takenOver(UnitReportId report, String login) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(report.value())
                .taskDefinitionKey("userTask_fill")
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), login));
    }

    @Override
    public void filled(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void submitted(String taskId, ReportOutcome.Submit outcome, boolean byOfficer) {
        tasks.complete(
                taskId,
                Map.ofEntries(
                        ReportVariables.SUBMIT_OUTCOME.with(outcome.name()),
                        ReportVariables.BY_OFFICER.with(byOfficer)));
    }

    @Override
    public void checked(String taskId, ReportOutcome.Check outcome, boolean byOfficer) {
        tasks.complete(
                taskId,
                Map.ofEntries(
                        ReportVariables.CHECK_OUTCOME.with(outcome.name()),
                        ReportVariables.BY_OFFICER.with(byOfficer)));
    }

    @Override
    public void urged(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void excused(UnitReportId report) {
        tell("report.unitExcused", report);
    }

    @Override
    public void closed(UnitReportId report) {
        tell("report.unitClosed", report);
    }

    private void start(UnitReportId report, String unit, boolean byOfficer, boolean correction) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                report.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(UnitReportId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(report.value()),
                        ReportVariables.UNIT.with(unit),
                        ReportVariables.BY_OFFICER.with(byOfficer),
                        ReportVariables.CORRECTION.with(correction)));
    }

    private void tell(String message, UnitReportId report) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(report.value())
                .correlateAll();
    }
}
