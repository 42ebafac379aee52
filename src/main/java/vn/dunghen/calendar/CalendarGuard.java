package vn.dunghen.calendar;

import vn.dunghen.kernel.RuleViolation;

/** Who may see and edit the calendar; answered by the module that knows people. */
public interface CalendarGuard {

    /** @throws vn.dunghen.kernel.RuleViolation unless the person signed in may do {@code calendar.edit} */
    void requireEdit();

    /** @throws vn.dunghen.kernel.RuleViolation unless the person signed in may do {@code calendar.view} */
    void requireView();

    /** Whether the person signed in may do {@code calendar.edit}; for pages that offer it. */
    default boolean mayEdit() {
        try {
            requireEdit();
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }
}
