package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.DeadlineKind;

/** Turns the dates a plan speaks of into moments at which office hours end; no answer falls on a day off. */
public final class AssignmentDue {

    private AssignmentDue() {}

    /**
     * The moment at which work must be done.
     *
     * @return empty for work that stands all year or waits to be asked for
     * @throws RuleViolation CONFLICT when the row names no day although its kind needs one
     */
    public static Optional<Instant> of(PlannedWork work, WorkingCalendar calendar) {
        return switch (work.deadlineKind()) {
            // "trước ngày D": the last working day before D, whatever D itself is
            case BEFORE_DATE -> Optional.of(calendar.endOfDay(Moments.noon(named(work)), -1));
            // a last day off rolls forward (Civil Code, article 148.5)
            case DATE, WITHIN -> Optional.of(endOf(named(work), calendar));
            case FROM, PERIODIC, STANDING, ON_REQUEST -> Optional.empty();
        };
    }

    /** The end of office hours of a day, rolled forward from a day off. */
    public static Instant endOf(LocalDate day, WorkingCalendar calendar) {
        return calendar.endOfDay(Moments.noon(day), 0);
    }

    /**
     * Where a date still ahead goes once the calendar has changed: "trước ngày D" as far as the last working day before D now
     * lies later, any other date off a day off. Never to an earlier day.
     *
     * @param named the last day the plan speaks of
     * @param asPlanned whether the date is the plan's own, not one given by an extension
     */
    public static Instant following(
            DeadlineKind kind, @Nullable LocalDate named, Instant due, boolean asPlanned, WorkingCalendar calendar) {
        if (kind != DeadlineKind.BEFORE_DATE || !asPlanned || named == null) {
            return calendar.leavingDayOff(due);
        }
        Instant counted = calendar.endOfDay(Moments.noon(named), -1);
        return counted.isAfter(due) ? counted : due;
    }

    /**
     * A day on which a plan itself wants work looked at.
     *
     * @param before whether it must be done before that day
     * @param period see {@link CheckIn}
     * @param named whether the plan names this very day, so that it counts however soon it comes
     */
    public record Look(LocalDate day, boolean before, String period, boolean named) {}

    /**
     * A look at work that stands.
     *
     * @param period the quarter, month or day it is about: {@code 2026-Q1}, {@code 2026-06}, {@code 2026-06-15}
     * @param opensAt from when on it can be reported
     */
    public record CheckIn(String period, Instant opensAt, Instant dueAt) {}

    /**
     * The quarterly check-ins of work that stands, from its opening to the end of its year; the last is always there.
     *
     * @param window working days before the due moment at which a check-in opens
     */
    public static List<CheckIn> checkIns(
            PlannedWork work, int year, Instant openedAt, int window, WorkingCalendar calendar) {
        LocalDate ends = Optional.ofNullable(work.deadlineTo()).orElse(LocalDate.of(year, Month.DECEMBER, 31));
        LocalDate begins = Moments.day(openedAt);
        if (work.deadlineFrom() != null && work.deadlineFrom().isAfter(begins)) {
            begins = work.deadlineFrom();
        }
        List<CheckIn> found = new ArrayList<>();
        LocalDate quarter = quarterEnd(begins.isAfter(ends) ? ends : begins);
        for (; quarter.isBefore(ends); quarter = quarterEnd(quarter.plusDays(1))) {
            CheckIn checkIn = checkIn(quarter, window, calendar);
            if (checkIn.opensAt().isAfter(openedAt) && !quarter.isBefore(begins.plusMonths(1))) {
                found.add(checkIn);
            }
        }
        found.add(checkIn(ends, window, calendar));
        return found;
    }

    /**
     * The check-ins of work whose plan names the looks, and those of {@link #checkIns(PlannedWork, int, Instant, int,
     * WorkingCalendar)} where it names none. What is over when the work opens is left out; the last is always there.
     */
    public static List<CheckIn> checkIns(
            PlannedWork work, int year, List<Look> looks, Instant openedAt, int window, WorkingCalendar calendar) {
        if (looks.isEmpty()) {
            return checkIns(work, year, openedAt, window, calendar);
        }
        List<CheckIn> found = new ArrayList<>();
        for (Look look : looks) {
            CheckIn checkIn = checkIn(look, window, calendar);
            Instant soonest = look.named() ? checkIn.dueAt() : checkIn.opensAt();
            if (soonest.isAfter(openedAt)) {
                found.add(checkIn);
            }
        }
        return found.isEmpty() ? List.of(checkIn(looks.get(looks.size() - 1), window, calendar)) : found;
    }

    private static CheckIn checkIn(Look look, int window, WorkingCalendar calendar) {
        Instant due = look.before() ? calendar.endOfDay(Moments.noon(look.day()), -1) : endOf(look.day(), calendar);
        return new CheckIn(look.period(), calendar.startOfDay(due, -window), due);
    }

    private static CheckIn checkIn(LocalDate day, int window, WorkingCalendar calendar) {
        Instant due = endOf(day, calendar);
        String period = day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
        return new CheckIn(period, calendar.startOfDay(due, -window), due);
    }

    private static LocalDate quarterEnd(LocalDate day) {
        int month = (day.getMonthValue() + 2) / 3 * 3;
        return LocalDate.of(day.getYear(), month, 1).plusMonths(1).minusDays(1);
    }

    private static LocalDate named(PlannedWork work) {
        return Optional.ofNullable(work.deadlineTo())
                .orElseThrow(() -> RuleViolation.conflict("assignment.noDate", work.name(), work.deadlineText()));
    }
}
