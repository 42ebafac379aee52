package vn.dunghen.dossier.usecase;

import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.RuleViolation;

/** Finds the dossier a verb is about, holds its row, and asks the policy. */
public final class DossierAccess {

    private DossierAccess() {}

    static Dossier lock(Dossiers dossiers, DossierId id) {
        return dossiers.lock(id).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
    }

    /** Holds the row of a dossier on which the person signed in may act; one they may not see is like unknown. */
    static Dossier lock(Dossiers dossiers, String code, Policy policy, String action) {
        Dossier dossier = dossiers.lockByCode(code).orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        require(policy, action, dossier);
        return dossier;
    }

    /** @throws RuleViolation FORBIDDEN to who sees the dossier; to anybody else NOT_FOUND, in the words for one there is not */
    public static void require(Policy policy, String action, Dossier dossier) {
        if (policy.allows(action, dossier.resource())) {
            return;
        }
        boolean asked = dossier.opinions().stream()
                .map(opinion -> new Policy.Resource(
                        DossierId.TYPE, dossier.id().value(), dossier.resource().state(), opinion.unit(), null))
                .anyMatch(as -> policy.allows("dossier.view", as));
        throw asked || policy.allows("dossier.view", dossier.resource())
                ? RuleViolation.forbidden("forbidden")
                : RuleViolation.notFound("dossier.unknown");
    }
}
