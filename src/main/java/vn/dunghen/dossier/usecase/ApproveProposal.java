package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Phê duyệt đề xuất: the director or a deputy approves, returns or rejects. */
@UseCase
public class ApproveProposal {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProcedurePublication process;
    private final Signers signers;
    private final Actors actors;
    private final Clock clock;

    ApproveProposal(
            ProcedureProposals proposals,
            Procedures catalogue,
            ProcedurePublication process,
            Signers signers,
            Actors actors,
            Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.process = process;
        this.signers = signers;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, ProposalId id, ProposalOutcome.Approve outcome, @Nullable String reason) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        proposal.approve(outcome, reason, signers.authority(), catalogue, actors.current(), clock.instant());
        proposals.save(proposal);
        process.approved(taskId, outcome);
    }
}
