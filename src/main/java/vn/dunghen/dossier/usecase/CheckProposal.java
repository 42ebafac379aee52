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

/** Kiểm soát thủ tục hành chính: the office passes a proposal or returns it with a reason. */
@UseCase
public class CheckProposal {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProcedurePublication process;
    private final Actors actors;
    private final Clock clock;

    CheckProposal(
            ProcedureProposals proposals,
            Procedures catalogue,
            ProcedurePublication process,
            Actors actors,
            Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, ProposalId id, ProposalOutcome.Check outcome, @Nullable String reason) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        proposal.check(outcome, reason, catalogue, actors.current(), clock.instant());
        proposals.save(proposal);
        process.checked(taskId, outcome);
    }
}
