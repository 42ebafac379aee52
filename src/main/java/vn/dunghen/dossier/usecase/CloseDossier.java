package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Đóng hồ sơ: the result is with the applicant and nothing is owed. */
@UseCase
public class CloseDossier {

    private final Dossiers dossiers;
    private final Clock clock;

    CloseDossier(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.close(clock.instant());
        dossiers.save(dossier);
    }
}
