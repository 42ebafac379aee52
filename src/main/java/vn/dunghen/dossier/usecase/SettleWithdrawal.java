package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.UseCase;

/** Chốt hồ sơ rút: says whether an apology is still owed. */
@UseCase
public class SettleWithdrawal {

    private final Dossiers dossiers;
    private final Clock clock;

    SettleWithdrawal(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** @return whether an apology must be begun now */
    public boolean handle(DossierId id) {
        return DossierAccess.lock(dossiers, id).owesApology(clock.instant());
    }
}
