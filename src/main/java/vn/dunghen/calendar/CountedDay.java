package vn.dunghen.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a count.
 *
 * @param date the day
 * @param kind what day it is
 * @param number its running number in the count; {@code null} when it does not count
 * @param name name of the holiday or decision, if any
 */
public record CountedDay(LocalDate date, DayKind kind, @Nullable Integer number, @Nullable String name) {}
