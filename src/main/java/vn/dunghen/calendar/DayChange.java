package vn.dunghen.calendar;

import java.time.LocalDate;

/**
 * What a decision makes of one day.
 *
 * @param date the day
 * @param kind what it becomes
 * @param name how people call it, e.g. "Nghỉ Tết Nguyên đán"
 */
public record DayChange(LocalDate date, DayKind kind, String name) {}
