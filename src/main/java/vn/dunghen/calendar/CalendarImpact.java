package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Says what a change of the calendar would move; implemented by each business module that has made promises, found by injection. Changes nothing. */
public interface CalendarImpact {

    /**
     * @param changed the days whose kind would change
     * @param after the calendar as it would be; compute each open due date on it
     * @return what would move, by {@code before}; codes and procedures only, no people
     */
    List<Move> moves(Set<LocalDate> changed, WorkingCalendar after);

    /**
     * One date that would move.
     *
     * @param code of the dossier, plan row or report
     * @param title of the procedure or work
     * @param before due now
     * @param after due if the change were made
     */
    record Move(String code, String title, Instant before, Instant after) {}
}
