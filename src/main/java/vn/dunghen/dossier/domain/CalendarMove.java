package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CountedDay;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.WorkingCalendar;

/**
 * What a change of the working calendar makes of a dossier's dates. It may lengthen what is still ahead; it never shortens
 * a promise and never touches a date that has passed, so that nothing late becomes timely by it.
 *
 * @param statutory the last day of the law, {@code null} when it sets none
 * @param counted the new count from the reception, when the new date rests on it
 */
public record CalendarMove(
        Verdict verdict, Instant original, Instant current, @Nullable Instant statutory, @Nullable Deadline counted) {

    /** What the change does. */
    public enum Verdict {
        /** The dates do not depend on the changed days. */
        UNTOUCHED,
        /** A date moves to a later day. */
        MOVED,
        /** The count would end otherwise, but the promise stays: not later than what was promised. */
        KEPT
    }

    /**
     * The dates of a dossier as they stand.
     *
     * @param fromReception whether the dates rest on one count from the reception, without a supplement in between
     */
    public record Dates(
            Instant acceptedAt,
            Instant original,
            Instant current,
            @Nullable Instant statutory,
            boolean fromReception) {}

    public static CalendarMove of(
            Procedure procedure, Dates dates, WorkingCalendar before, WorkingCalendar after, Instant now) {
        if (!dates.current().isAfter(now)) {
            return new CalendarMove(Verdict.UNTOUCHED, dates.original(), dates.current(), dates.statutory(), null);
        }
        var was = Appointment.of(procedure, dates.acceptedAt(), before);
        var will = Appointment.of(procedure, dates.acceptedAt(), after);
        var counted = dates.fromReception()
                ? recounted(
                        dates.original(),
                        was.committed().due(),
                        will.committed().due())
                : shifted(dates.original(), procedure.terms().committed(), before, after, now);
        var wanted = dates.original().isAfter(now) ? counted : dates.original();
        var original = later(dates.original(), wanted);
        // a date given in a letter is a day, not a count: it only leaves a day that is off now
        boolean named = !dates.current().equals(dates.original());
        var current = later(later(dates.current(), named ? after.leavingDayOff(dates.current()) : wanted), original);
        boolean moved = !original.equals(dates.original()) || !current.equals(dates.current());
        var verdict = moved ? Verdict.MOVED : wanted.equals(dates.original()) ? Verdict.UNTOUCHED : Verdict.KEPT;
        if (!moved && dates.fromReception() && dates.original().isAfter(now)) {
            verdict = was.committed().due().equals(will.committed().due()) ? Verdict.UNTOUCHED : Verdict.KEPT;
        }
        boolean counts =
                dates.fromReception() && current.equals(will.committed().due());
        return new CalendarMove(
                verdict,
                original,
                current,
                moved && original.isAfter(dates.original()) ? statutory(dates, will) : dates.statutory(),
                moved && counts ? will.committed() : null);
    }

    /** How the new date was counted, line by line; nothing when no new count was made. */
    List<String> explanation() {
        return counted == null ? List.of() : counted.explanation();
    }

    List<CountedDay> days() {
        return counted == null ? List.of() : counted.days();
    }

    private static Instant recounted(Instant promised, Instant was, Instant will) {
        return was.equals(will) ? promised : will;
    }

    /** Without a count from the reception: the working days that are left stay as many; other limits only leave a day off. */
    private static Instant shifted(
            Instant promised, Limit limit, WorkingCalendar before, WorkingCalendar after, Instant now) {
        if (limit.unit() != LimitUnit.WORKING_DAY) {
            return after.leavingDayOff(promised);
        }
        int left = before.workingDaysBetween(now, promised);
        return left == 0 ? after.leavingDayOff(promised) : after.endOfDay(now, left);
    }

    private static @Nullable Instant statutory(Dates dates, Appointment will) {
        return dates.statutory() == null || will.statutory() == null
                ? dates.statutory()
                : later(dates.statutory(), will.statutory().due());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
