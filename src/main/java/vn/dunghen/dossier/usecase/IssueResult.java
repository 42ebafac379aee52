package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Vào số, phát hành kết quả: the result gets its number, a refusal or a stop its slip; or back to the signer. */
@UseCase
public class IssueResult {

    private final Dossiers dossiers;
    private final DossierProcess process;
    private final Actors actors;
    private final Clock clock;
    private final DossierResults results;
    private final DossierNoticeSlips slips;
    private final DossierLetters letters;

    IssueResult(
            Dossiers dossiers,
            DossierProcess process,
            Actors actors,
            Clock clock,
            DossierResults results,
            DossierNoticeSlips slips,
            DossierLetters letters) {
        this.dossiers = dossiers;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
        this.results = results;
        this.slips = slips;
        this.letters = letters;
    }

    /** @param reason why it goes back to the signer; needed with {@code RETURN} */
    public void handle(String taskId, DossierId id, IssueOutcome outcome, @Nullable String reason) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        if (outcome == IssueOutcome.RETURN) {
            dossier.returnToSigner(reason, actors.current(), clock.instant());
            dossiers.save(dossier);
            process.issued(taskId, outcome);
            return;
        }
        dossier.issueResult(number(dossier), actors.current(), clock.instant());
        dossiers.save(dossier);
        tell(dossier);
        process.issued(taskId, outcome);
        if (dossier.mayDropApology(clock.instant())) {
            process.finishedInTime(id);
        }
    }

    /** That there is a result is told once it lies at the desk. */
    private void tell(Dossier dossier) {
        if (dossier.proposal() == AppraisalOutcome.REFUSE) {
            letters.refusal(dossier);
        } else if (dossier.proposal() == AppraisalOutcome.STOP) {
            letters.stopped(dossier);
        }
    }

    private String number(Dossier dossier) {
        return switch (dossier.proposal()) {
            case REFUSE -> slips.refusal(dossier);
            case STOP -> slips.stopNotice(dossier);
            case ELIGIBLE, SUPPLEMENT -> results.issue(dossier);
        };
    }
}
