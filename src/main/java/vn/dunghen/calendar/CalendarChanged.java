package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.dunghen.kernel.Actor;

/**
 * Working time has changed; published synchronously, once for each decision and within its transaction, for those who have
 * promised dates. The {@link WorkingCalendar} bean counts by the decision only after the commit: use {@code after} until then.
 *
 * @param days the days whose kind has changed, all of them after the day of {@code at}
 * @param before the calendar as it was
 * @param after the calendar as it is now
 * @param basis the document that decided
 */
public record CalendarChanged(
        Set<LocalDate> days, WorkingCalendar before, WorkingCalendar after, String basis, Actor by, Instant at) {}
