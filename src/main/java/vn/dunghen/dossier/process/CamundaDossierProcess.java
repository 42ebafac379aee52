package vn.dunghen.dossier.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.DossierId;
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
    public void registered(
            DossierId dossier, String procedure, String field, @Nullable String procedureUnit, String forecaster) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                dossier.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(DossierId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(dossier.value()),
                        DossierVariables.PROCEDURE.with(procedure),
                        DossierVariables.FIELD.with(field),
                        DossierVariables.PROCEDURE_UNIT.with(procedureUnit == null ? "" : procedureUnit),
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
    public void handedOver(String taskId, String forecaster) {
        complete(taskId, DossierVariables.FORECASTER, forecaster);
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

    private <T> void complete(String taskId, ProcessVariable<T> variable, T value) {
        tasks.complete(taskId, Map.ofEntries(variable.with(value)));
    }
}
