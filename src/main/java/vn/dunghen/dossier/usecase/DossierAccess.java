package vn.dunghen.dossier.usecase;

import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.RuleViolation;

/** Finds the dossier a verb is about and holds its row. */
final class DossierAccess {

    private DossierAccess() {}

    static Dossier lock(Dossiers dossiers, DossierId id) {
        return dossiers.lock(id).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }
}
