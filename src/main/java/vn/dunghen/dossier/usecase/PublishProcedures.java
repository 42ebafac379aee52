package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.UseCase;

/** Công bố: the numbered decision enters the catalogue. */
@UseCase
public class PublishProcedures {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final Clock clock;

    PublishProcedures(ProcedureProposals proposals, Procedures catalogue, Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public void handle(ProposalId id) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        proposal.publish(catalogue, clock.instant());
        proposals.save(proposal);
    }
}
