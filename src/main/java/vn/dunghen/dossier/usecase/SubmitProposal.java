package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.UseCase;

/** Hoàn chỉnh đề xuất: hands it in to the office, or takes it back for good. */
@UseCase
public class SubmitProposal {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProcedurePublication process;
    private final Clock clock;

    SubmitProposal(ProcedureProposals proposals, Procedures catalogue, ProcedurePublication process, Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.process = process;
        this.clock = clock;
    }

    public void handle(String taskId, ProposalId id, ProposalOutcome.Draft outcome, ProcedureProposal.Head head) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        if (outcome == ProposalOutcome.Draft.WITHDRAW) {
            proposal.withdraw(clock.instant());
        } else {
            proposal.submit(head, catalogue, clock.instant());
        }
        proposals.save(proposal);
        process.submitted(taskId, outcome);
    }
}
