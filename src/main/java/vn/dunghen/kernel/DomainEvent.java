package vn.dunghen.kernel;

import java.util.Map;

/**
 * Something that happened to a subject. Published when its aggregate is saved and written to the audit trail within the
 * same transaction; the trail adds when and by whom.
 */
public interface DomainEvent {

    Subject subject();

    /** What happened, as {@code <type>.<pastCamel>}, e.g. {@code dossier.accepted}; its sentence is the message {@code audit.<action>}. */
    String action();

    /** The facts the trail keeps, in a stable order; values are plain text, moments in ISO 8601. No personal data beyond what the law asks. */
    Map<String, String> facts();
}
