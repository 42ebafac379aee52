package vn.dunghen.dossier;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/**
 * Something that happened to a proposal, or through it to a procedure.
 *
 * @param subject the proposal, or the procedure by its code
 * @param action {@code proposal.<pastCamel>} or {@code procedure.<pastCamel>}
 * @param facts plain text in a stable order
 */
public record ProposalEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    /** The kind of subject a procedure of the catalogue is. */
    public static final String PROCEDURE = "procedure";
}
