package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Sửa đề xuất: its proposer writes it anew while it is with them. */
@UseCase
public class ReviseProposal {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProposalDrafts drafts;
    private final Actors actors;
    private final Clock clock;

    ReviseProposal(
            ProcedureProposals proposals, Procedures catalogue, ProposalDrafts drafts, Actors actors, Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(ProposalId id, ProcedureProposal.Head head, List<ProposedChange.Draft> changes) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        if (!proposal.proposer().equals(actors.current().login())) {
            throw RuleViolation.forbidden("proposal.notYours", proposal.code());
        }
        drafts.check(head, changes, proposal.code());
        proposal.revise(head, changes, catalogue, clock.instant());
        proposals.save(proposal);
    }
}
