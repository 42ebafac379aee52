package vn.dunghen.directory;

import org.jspecify.annotations.Nullable;

/** The one place that says who may do what. Denies whatever no rule allows. */
public interface Policy {

    /** Whether the person signed in may do {@code action} to {@code resource}. */
    boolean allows(String action, Resource resource);

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when the person may not even {@code <kind>.view} it, FORBIDDEN when they may see but not do it */
    void require(String action, Resource resource);

    /** Which rows of a kind the person may do {@code action} to, as a predicate for lists. */
    Scope scope(String action, String kind);

    /**
     * What a rule looks at.
     *
     * @param kind the kind of thing, e.g. {@code dossier}
     * @param id its id
     * @param state its state as a word the rules know
     * @param unit the unit that handles it, if any
     * @param person the person who holds it, if any
     */
    record Resource(String kind, String id, String state, @Nullable String unit, @Nullable String person) {
        public static Resource of(String kind) {
            return new Resource(kind, "", "", null, null);
        }
    }

    /**
     * Rows a list may show.
     *
     * @param everything all rows of the agency
     * @param unit only rows of this unit; {@code null} when {@code everything} or nothing
     * @param person only rows held by this person; may stand beside {@code unit}: either suffices
     */
    record Scope(boolean everything, @Nullable String unit, @Nullable String person) {
        public boolean nothing() {
            return !everything && unit == null && person == null;
        }
    }
}
