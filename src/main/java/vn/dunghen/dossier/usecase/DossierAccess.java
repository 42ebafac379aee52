package vn.dunghen.dossier.usecase;

import vn.dunghen.directory.Policy;
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

    /** Holds the row of a dossier on which the person signed in may act; one they may not see is like unknown. */
    static Dossier lock(Dossiers dossiers, String code, Policy policy, String action) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        policy.require(action, dossier.resource());
        return dossier;
    }
}
