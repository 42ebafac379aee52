package vn.dunghen.calendar;

/** Who may see and edit the calendar; answered by the module that knows people. */
public interface CalendarGuard {

    /** @throws vn.dunghen.kernel.RuleViolation unless the person signed in may do {@code calendar.edit} */
    void requireEdit();

    /** @throws vn.dunghen.kernel.RuleViolation unless the person signed in may do {@code calendar.view} */
    void requireView();
}
