package vn.dunghen.dossier.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.usecase.ProcedurePublication;
import vn.dunghen.workflow.ProcessVariable;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to procedure-publication.bpmn: the only place that starts and completes it. */
@Component
class EngineProcedurePublication implements ProcedurePublication {

    private static final String PROCESS = "procedure-publication";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineProcedurePublication(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void proposed(ProposalId proposal, String proposer) {
        runtime.startProcessInstanceByKey(
                PROCESS,
                proposal.value(),
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(ProposalId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(proposal.value()),
                        PublicationVariables.PROPOSER.with(proposer)));
    }

    @Override
    public void submitted(String taskId, ProposalOutcome.Draft outcome) {
        complete(taskId, PublicationVariables.DRAFT_OUTCOME, outcome.name());
    }

    @Override
    public void checked(String taskId, ProposalOutcome.Check outcome) {
        complete(taskId, PublicationVariables.CHECK_OUTCOME, outcome.name());
    }

    @Override
    public void approved(String taskId, ProposalOutcome.Approve outcome) {
        complete(taskId, PublicationVariables.APPROVE_OUTCOME, outcome.name());
    }

    @Override
    public void numbered(String taskId, ProposalOutcome.Number outcome) {
        complete(taskId, PublicationVariables.NUMBER_OUTCOME, outcome.name());
    }

    @Override
    public void urged(String taskId) {
        tasks.complete(taskId);
    }

    private void complete(String taskId, ProcessVariable<String> variable, String value) {
        tasks.complete(taskId, Map.ofEntries(variable.with(value)));
    }
}
