package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.kernel.RuleViolation;

/** Finds the proposal a verb is about and holds its row. */
final class ProposalAccess {

    private ProposalAccess() {}

    static ProcedureProposal lock(ProcedureProposals proposals, ProposalId id) {
        return proposals.lock(id).orElseThrow(() -> RuleViolation.notFound("proposal.unknown"));
    }
}
