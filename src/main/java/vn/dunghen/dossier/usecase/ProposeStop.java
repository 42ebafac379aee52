package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Đề xuất dừng: the papers asked for did not come in time. */
@UseCase
public class ProposeStop {

    private final Dossiers dossiers;
    private final Clock clock;

    ProposeStop(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public void handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.proposeStop(clock.instant());
        dossiers.save(dossier);
    }
}
