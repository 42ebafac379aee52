package vn.dunghen.dossier.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.ProcessVariable;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to dossier-handling.bpmn: the only place that starts, completes and correlates it. */
@Component
class EngineDossierProcess implements DossierProcess {

    private static final String PROCESS = "dossier-handling";

    /** Dossiers begun under these wait for no payment. */
    private static final Set<String> WITHOUT_PAYMENT = Set.of("1", "2");

    /** Dossiers begun under it run straight on to their end; it knows no turn. */
    private static final String WITHOUT_TURNS = "1";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService diagrams;

    EngineDossierProcess(RuntimeService runtime, TaskService tasks, RepositoryService diagrams) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.diagrams = diagrams;
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
                        DossierVariables.PAYMENT_FIRST.with(false),
                        DossierVariables.APOLOGY_OWED.with(false),
                        DossierVariables.MORE_OWED.with(false)));
    }

    @Override
    public void done(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void componentsChecked(String taskId, ReceptionOutcome outcome, @Nullable Instant supplementUntil) {
        turn(taskId, outcome != ReceptionOutcome.ACCEPT);
        Map<String, Object> answers =
                new HashMap<>(Map.ofEntries(DossierVariables.RECEPTION_OUTCOME.with(outcome.name())));
        answers.put(
                DossierVariables.SUPPLEMENT_UNTIL.name(), supplementUntil == null ? null : Date.from(supplementUntil));
        tasks.complete(taskId, answers);
    }

    @Override
    public void paymentAsked(String taskId, Instant until) {
        if (WITHOUT_PAYMENT.contains(diagramOf(taskId))) {
            throw RuleViolation.conflict("dossier.formerCourse");
        }
        complete(
                taskId,
                DossierVariables.RECEPTION_OUTCOME.with(ReceptionOutcome.ACCEPT.name()),
                DossierVariables.PAYMENT_FIRST.with(true),
                DossierVariables.PAYMENT_UNTIL.with(until));
    }

    @Override
    public void feePaid(DossierId dossier) {
        tell("dossier.feePaid", dossier, Map.of());
    }

    @Override
    public String routedUnit(String taskId) {
        return (String) tasks.getVariable(taskId, DossierVariables.UNIT.name());
    }

    @Override
    public void handedOver(String taskId, String unit, String forecaster) {
        complete(taskId, DossierVariables.UNIT.with(unit), DossierVariables.FORECASTER.with(forecaster));
    }

    @Override
    public void assigned(String taskId, String officer) {
        complete(
                taskId,
                DossierVariables.ASSIGN_OUTCOME.with(AssignOutcome.ASSIGN.name()),
                DossierVariables.OFFICER.with(officer),
                DossierVariables.FORECASTER.with(officer));
    }

    @Override
    public void reassigned(DossierId dossier, String officer) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.value(), PROCESS)
                .list()
                .forEach(instance -> {
                    runtime.setVariable(instance.getId(), DossierVariables.OFFICER.name(), officer);
                    runtime.setVariable(instance.getId(), DossierVariables.FORECASTER.name(), officer);
                });
    }

    @Override
    public void assignmentReturned(String taskId) {
        turn(taskId, true);
        complete(taskId, DossierVariables.ASSIGN_OUTCOME, AssignOutcome.RETURN);
    }

    @Override
    public void appraised(String taskId, AppraisalOutcome outcome) {
        turn(taskId, outcome == AppraisalOutcome.SUPPLEMENT);
        complete(taskId, DossierVariables.APPRAISAL_OUTCOME, outcome);
    }

    @Override
    public void supplementApproved(String taskId, ReviewOutcome outcome) {
        complete(
                taskId,
                DossierVariables.APPROVE_OUTCOME.with(outcome.name()),
                DossierVariables.SUPPLEMENT_OUTCOME.with(outcome.name()));
    }

    @Override
    public void supplementSent(String taskId, Instant until) {
        complete(taskId, DossierVariables.SUPPLEMENT_UNTIL.with(until));
    }

    @Override
    public void papersArrived(DossierId dossier) {
        tell("dossier.papersArrived", dossier, Map.of());
    }

    @Override
    public void supplementChecked(String taskId, SupplementCheck outcome) {
        complete(taskId, DossierVariables.SUPPLEMENT_OUTCOME, outcome);
    }

    @Override
    public void reviewed(String taskId, ReviewOutcome outcome) {
        complete(taskId, DossierVariables.REVIEW_OUTCOME, outcome);
    }

    @Override
    public void signed(String taskId, SignOutcome outcome) {
        complete(taskId, DossierVariables.SIGN_OUTCOME, outcome);
    }

    @Override
    public void issued(String taskId, IssueOutcome outcome) {
        turn(taskId, outcome == IssueOutcome.RETURN);
        complete(taskId, DossierVariables.ISSUE_OUTCOME, outcome);
    }

    @Override
    public void signatureRecalled(DossierId dossier) {
        tell("dossier.signatureRecalled", dossier, Map.of());
    }

    @Override
    public void handedBack(String taskId, HandBackOutcome outcome, boolean apologyOwed) {
        turn(taskId, outcome == HandBackOutcome.ERROR);
        complete(
                taskId,
                DossierVariables.HAND_BACK_OUTCOME.with(outcome.name()),
                DossierVariables.APOLOGY_OWED.with(apologyOwed));
    }

    @Override
    public void withdrawn(DossierId dossier) {
        tell("dossier.withdrawn", dossier, Map.of());
    }

    @Override
    public void opinionAsked(DossierId dossier, String opinionId, String unit) {
        tell(
                "dossier.opinionAsked",
                dossier,
                Map.ofEntries(SubjectVariables.SUBJECT_PART.with(opinionId), DossierVariables.OPINION_UNIT.with(unit)));
    }

    @Override
    public String opinionOf(String taskId) {
        return (String) tasks.getVariable(taskId, SubjectVariables.SUBJECT_PART.name());
    }

    @Override
    public void mishapReported(DossierId dossier) {
        tell("dossier.mishapReported", dossier, Map.of());
    }

    @Override
    public void progressDeclared(String taskId, ForecastOutcome outcome) {
        complete(taskId, DossierVariables.FORECAST_OUTCOME, outcome);
    }

    @Override
    public void nothingDeclared(String taskId) {
        complete(taskId, DossierVariables.FORECAST_OUTCOME.with("NONE"));
    }

    @Override
    public void apologyAgreed(String taskId, ReviewOutcome outcome) {
        complete(taskId, DossierVariables.AGREE_OUTCOME, outcome);
    }

    @Override
    public void apologySigned(String taskId, SignOutcome outcome) {
        complete(taskId, DossierVariables.APOLOGY_SIGN_OUTCOME, outcome);
    }

    @Override
    public void apologySent(String taskId, boolean moreOwed) {
        complete(taskId, DossierVariables.MORE_OWED.with(moreOwed));
    }

    @Override
    public void explanationReceived(String taskId, boolean moreOwed) {
        complete(taskId, DossierVariables.MORE_OWED.with(moreOwed));
    }

    @Override
    public void finishedInTime(DossierId dossier) {
        tell("dossier.finishedInTime", dossier, Map.of());
    }

    /** @throws RuleViolation when the dossier waits for nothing of the kind */
    private void tell(String message, DossierId dossier, Map<String, Object> known) {
        boolean heard = !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(dossier.value())
                .setVariablesToTriggeredScope(known)
                .correlateAllWithResult()
                .isEmpty();
        if (!heard) {
            throw RuleViolation.conflict("dossier.notNow");
        }
    }

    /** @throws RuleViolation when the dossier was begun under a diagram that knows no turns, and one is to be taken */
    private void turn(String taskId, boolean taken) {
        if (!taken) {
            return;
        }
        if (WITHOUT_TURNS.equals(diagramOf(taskId))) {
            throw RuleViolation.conflict("dossier.formerCourse");
        }
    }

    /** The version of the diagram under which the dossier of the task was begun. */
    private String diagramOf(String taskId) {
        String diagram = tasks.createTaskQuery().taskId(taskId).singleResult().getProcessDefinitionId();
        return diagrams.getProcessDefinition(diagram).getVersionTag();
    }

    private void complete(String taskId, ProcessVariable<String> variable, Enum<?> outcome) {
        complete(taskId, variable.with(outcome.name()));
    }

    @SafeVarargs
    private void complete(String taskId, Map.Entry<String, Object>... answers) {
        tasks.complete(taskId, Map.ofEntries(answers));
    }
}
