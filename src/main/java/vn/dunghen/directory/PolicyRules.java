package vn.dunghen.directory;

import java.util.List;
import java.util.Set;

/** Rules a module adds to the policy; one bean a module. */
public interface PolicyRules {

    List<Rule> rules();

    /** How the person stands to the thing. */
    enum Relation {
        /** Any thing of the agency. */
        ANY,
        /** A thing handled by the person's own unit. */
        OWN_UNIT,
        /** A thing the person holds. */
        HOLDER
    }

    /**
     * Allows {@code role} to do {@code action}.
     *
     * @param action {@code <kind>.<verb>}, e.g. {@code dossier.view}
     * @param states the states in which it is allowed; empty means in every state
     */
    record Rule(Role role, Relation relation, Set<String> states, String action) {
        public static Rule allow(Role role, Relation relation, String action) {
            return new Rule(role, relation, Set.of(), action);
        }
    }
}
