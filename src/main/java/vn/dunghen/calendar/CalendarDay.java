package vn.dunghen.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar knows of a day.
 *
 * @param name name of the holiday or decision, if any
 * @param expected computed from the standing rules, the decision of that year is not in yet
 */
public record CalendarDay(LocalDate date, DayKind kind, @Nullable String name, LunarDate lunar, boolean expected) {}
