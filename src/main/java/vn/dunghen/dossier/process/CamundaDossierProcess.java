package vn.dunghen.dossier.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.workflow.ProcessVariable;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to dossier-handling.bpmn: the only place that starts, completes and correlates it. */
@Component
class CamundaDossierProcess implements DossierProcess {

    private static final String PROCESS = "dossier-handling";
    private static final String FINISHED_IN_TIME = "dossier.finishedInTime";

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaDossierProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void registered(DossierId dossier, String procedure, String field, String forecaster) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                dossier.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(DossierId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(dossier.value()),
                        DossierVariables.PROCEDURE.with(procedure),
                        DossierVariables.FIELD.with(field),
                        DossierVariables.FORECASTER.with(forecaster),
                        DossierVariables.APOLOGY_OWED.with(false)));
    }

    @Override
    public void done(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public String routedUnit(String taskId) {
        return (String) tasks.getVariable(taskId, DossierVariables.UNIT.name());
    }

    @Override
    public void handedOver(String taskId, String unit, String forecaster) {
        tasks.complete(
                taskId, Map.ofEntries(DossierVariables.UNIT.with(unit), DossierVariables.FORECASTER.with(forecaster)));
    }

    @Override
    public void assigned(String taskId, String officer) {
        tasks.complete(
                taskId,
                Map.ofEntries(DossierVariables.OFFICER.with(officer), DossierVariables.FORECASTER.with(officer)));
    }

    @Override
    public void reviewed(String taskId, ReviewOutcome outcome) {
        complete(taskId, DossierVariables.REVIEW_OUTCOME, outcome.name());
    }

    @Override
    public void signed(String taskId, SignOutcome outcome) {
        complete(taskId, DossierVariables.SIGN_OUTCOME, outcome.name());
    }

    @Override
    public void progressDeclared(String taskId, ForecastOutcome outcome) {
        complete(taskId, DossierVariables.FORECAST_OUTCOME, outcome.name());
    }

    @Override
    public void apologyAgreed(String taskId, ReviewOutcome outcome) {
        complete(taskId, DossierVariables.AGREE_OUTCOME, outcome.name());
    }

    @Override
    public void apologySigned(String taskId, SignOutcome outcome) {
        complete(taskId, DossierVariables.APOLOGY_SIGN_OUTCOME, outcome.name());
    }

    @Override
    public void finishedInTime(DossierId dossier) {
        runtime.createMessageCorrelation(FINISHED_IN_TIME)
                .processInstanceBusinessKey(dossier.value())
                .correlate();
    }

    @Override
    public void componentsChecked(String taskId, ReceptionOutcome outcome, @Nullable Instant supplementUntil) {
        done(taskId);
    }

    @Override
    public void assignmentReturned(String taskId) {
        done(taskId);
    }

    @Override
    public void appraised(String taskId, AppraisalOutcome outcome) {
        done(taskId);
    }

    @Override
    public void supplementApproved(String taskId, ReviewOutcome outcome) {
        done(taskId);
    }

    @Override
    public void supplementSent(String taskId, Instant until) {
        done(taskId);
    }

    @Override
    public void papersArrived(DossierId dossier) {
        correlate("dossier.papersArrived", dossier);
    }

    @Override
    public void supplementChecked(String taskId, SupplementCheck outcome) {
        done(taskId);
    }

    @Override
    public void issued(String taskId, IssueOutcome outcome) {
        done(taskId);
    }

    @Override
    public void handedBack(String taskId, HandBackOutcome outcome, boolean apologyOwed) {
        done(taskId);
    }

    @Override
    public void withdrawn(DossierId dossier) {
        correlate("dossier.withdrawn", dossier);
    }

    @Override
    public void opinionAsked(DossierId dossier, String opinionId, String unit) {
        correlate("dossier.opinionAsked", dossier);
    }

    @Override
    public void mishapReported(DossierId dossier) {
        correlate("dossier.mishapReported", dossier);
    }

    @Override
    public void apologySent(String taskId, boolean moreOwed) {
        done(taskId);
    }

    @Override
    public void explanationReceived(String taskId, boolean moreOwed) {
        done(taskId);
    }

    private void correlate(String message, DossierId dossier) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(dossier.value())
                .correlate();
    }

    private <T> void complete(String taskId, ProcessVariable<T> variable, T value) {
        tasks.complete(taskId, Map.ofEntries(variable.with(value)));
    }
}
