package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision in force for one day.
 *
 * @param basis the document it rests on
 * @param by sign-in name of who entered it, {@code system} for what the product ships
 * @param at when it was entered
 */
public record DecidedDay(LocalDate date, DayKind kind, String name, String basis, String by, Instant at) {}
