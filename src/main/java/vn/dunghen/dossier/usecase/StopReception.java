package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Dừng ở khâu tiếp nhận: the papers asked for never came; the notice goes out. */
@UseCase
public class StopReception {

    private final Dossiers dossiers;
    private final DossierNoticeSlips slips;
    private final Rulebook rules;
    private final Clock clock;
    private final DossierLetters letters;

    StopReception(Dossiers dossiers, DossierNoticeSlips slips, Rulebook rules, Clock clock, DossierLetters letters) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.rules = rules;
        this.clock = clock;
        this.letters = letters;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.stopReception(clock.instant());
        dossiers.save(dossier);
        slips.receptionStop(dossier, rules.regime(dossier));
        letters.stopped(dossier);
    }
}
