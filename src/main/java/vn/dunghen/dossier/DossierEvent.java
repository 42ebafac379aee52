package vn.dunghen.dossier;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/**
 * Something that happened to a dossier.
 *
 * @param dossier whose it is
 * @param action {@code dossier.<pastCamel>}
 * @param facts plain text in a stable order, without personal data of the applicant
 */
public record DossierEvent(DossierId dossier, String action, Map<String, String> facts) implements DomainEvent {

    @Override
    public Subject subject() {
        return dossier.subject();
    }
}
