package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.dossier.DossierId;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;

/** Vào số, phát hành kết quả: the result gets its number from the year’s register. */
@UseCase
public class IssueResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final Directory directory;
    private final NumberBooks books;

    IssueResult(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            Directory directory,
            NumberBooks books) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.directory = directory;
        this.books = books;
    }

    public void handle(String taskId, DossierId id, IssueOutcome outcome, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        var number = books.reserve("outgoing", Years.of(clock.instant()), dossier.subject(), dossier.resultSummary());
        String text = number.text() + "/" + directory.agency().symbol() + "-" + dossier.unit();
        dossier.issueResult(text, actors.current(), clock.instant());
        books.issue(number, dossier.signature().name());
        dossiers.save(dossier);
        process.issued(taskId, outcome);
        if (dossier.openApology().isPresent() && dossier.debts(clock.instant()).isEmpty()) {
            process.finishedInTime(id);
        }
    }
}
