package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Chuyển kết quả ra Một cửa: the moment lateness is measured by. */
@UseCase
public class FinishDossier {

    private final Dossiers dossiers;
    private final Clock clock;
    private final DossierLetters letters;

    FinishDossier(Dossiers dossiers, Clock clock, DossierLetters letters) {
        this.dossiers = dossiers;
        this.clock = clock;
        this.letters = letters;
    }

    /**
     * What follows from the finish.
     *
     * @param owesApology whether an apology must be begun now
     * @param early whether the applicant is to be told that the result is there before its day
     */
    public record Finish(boolean owesApology, boolean early) {}

    public Finish handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.finish(clock.instant());
        dossiers.save(dossier);
        if (dossier.proposal() == AppraisalOutcome.ELIGIBLE) {
            letters.ready(dossier);
        }
        return new Finish(
                dossier.owesApology(clock.instant()),
                dossier.againstCurrent(clock.instant()).orElseThrow() == Timeliness.EARLY);
    }
}
