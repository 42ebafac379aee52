package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The working calendar as a book to leaf through and to try changes on. Years 1975 to 2100; anything else is a RuleViolation INVALID. */
public interface CalendarBook extends WorkingCalendar {

    CalendarDay day(LocalDate date);

    /** Every day from {@code from} to {@code to}, both included. */
    List<CalendarDay> days(LocalDate from, LocalDate to);

    /** When the office is open on working days like this, e.g. "07:00–11:30 và 13:30–17:00". */
    String officeHours(LocalDate day);

    /** The same calendar as it would be with these days decided; changes nothing. */
    CalendarBook withChanges(Collection<DayChange> changes);
}
