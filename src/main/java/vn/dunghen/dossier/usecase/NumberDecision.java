package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.Procedures;

/** Vào số quyết định công bố: the decision gets the next number of the year, or goes back. */
@UseCase
public class NumberDecision {

    private final ProcedureProposals proposals;
    private final Procedures catalogue;
    private final ProcedurePublication process;
    private final Directory directory;
    private final NumberBooks books;
    private final Clock clock;

    NumberDecision(
            ProcedureProposals proposals,
            Procedures catalogue,
            ProcedurePublication process,
            Directory directory,
            NumberBooks books,
            Clock clock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.process = process;
        this.directory = directory;
        this.books = books;
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
        Instant now = clock.instant();
        NumberBooks.Number number = books.reserve(
                Books.OUTGOING,
                Years.of(now),
                proposal.subject(),
                proposal.head().title());
        proposal.number(number.text() + "/QĐ-" + directory.agency().symbol(), catalogue, now);
        books.issue(number, Objects.requireNonNull(proposal.signature()).name());
    }
}
