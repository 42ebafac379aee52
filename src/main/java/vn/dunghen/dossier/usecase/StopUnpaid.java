package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Dừng vì chưa nộp phí: the payment that comes first never came; the notice goes out. */
@UseCase
public class StopUnpaid {

    private final Dossiers dossiers;
    private final DossierNoticeSlips slips;
    private final DossierCharges charges;
    private final Rulebook rules;
    private final Clock clock;

    StopUnpaid(Dossiers dossiers, DossierNoticeSlips slips, DossierCharges charges, Rulebook rules, Clock clock) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.charges = charges;
        this.rules = rules;
        this.clock = clock;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.stopUnpaid(clock.instant());
        dossiers.save(dossier);
        charges.notAccepted(dossier);
        slips.receptionStop(dossier, rules.regime(dossier));
    }
}
