package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;

/** What the use cases tell the process, in the order of procedure-publication.bpmn. */
public interface ProcedurePublication {

    void proposed(ProposalId proposal, String proposer);

    void submitted(String taskId, ProposalOutcome.Draft outcome);

    void checked(String taskId, ProposalOutcome.Check outcome);

    void approved(String taskId, ProposalOutcome.Approve outcome);

    void numbered(String taskId, ProposalOutcome.Number outcome);

    void urged(String taskId);
}
