package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.UseCase;

/** Đôn đốc công bố: the chief of office has spoken to those a publication waits for. */
@UseCase
public class UrgePublication {

    private final ProcedureProposals proposals;
    private final ProcedurePublication process;

    UrgePublication(ProcedureProposals proposals, ProcedurePublication process) {
        this.proposals = proposals;
        this.process = process;
    }

    public void handle(String taskId, ProposalId id, String note) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        proposal.urge(note);
        proposals.save(proposal);
        process.urged(taskId);
    }
}
