package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.UseCase;

/** Vào số quyết định công bố: the decision gets the next number of the year, or goes back. */
@UseCase
public class NumberDecision {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProcedurePublication process;
    private final OutgoingDocuments outgoing;
    private final Clock clock;

    NumberDecision(
            ProcedureProposals proposals,
            Procedures catalogue,
            ProcedurePublication process,
            OutgoingDocuments outgoing,
            Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.process = process;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    public void handle(String taskId, ProposalId id, ProposalOutcome.Number outcome, @Nullable String reason) {
        ProcedureProposal proposal = ProposalAccess.lock(proposals, id);
        if (outcome == ProposalOutcome.Number.RETURN) {
            proposal.returnFromNumbering(reason);
        } else {
            number(proposal);
        }
        proposals.save(proposal);
        process.numbered(taskId, outcome);
    }

    private void number(ProcedureProposal proposal) {
        var draft = new OutgoingDocuments.Draft(
                PaperKind.DECISION, proposal.subject(), proposal.head().title(), proposal.unit());
        var signer = Objects.requireNonNull(proposal.signature()).name();
        proposal.number(outgoing.enter(draft, signer).text(), catalogue, clock.instant());
    }
}
