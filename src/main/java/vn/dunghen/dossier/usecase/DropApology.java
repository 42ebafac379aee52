package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Bỏ đề nghị gia hạn: the work was done before the date it asked to move. */
@UseCase
public class DropApology {

    private final Dossiers dossiers;
    private final Clock clock;

    DropApology(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @return whether another apology must be begun */
    public boolean handle(DossierId id) {
        Dossier dossier = DossierAccess.lock(dossiers, id);
        dossier.dropApology(clock.instant());
        dossiers.save(dossier);
        return dossier.owesApology(clock.instant());
    }
}
