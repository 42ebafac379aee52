package vn.dunghen.dossier.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.WorkingCalendar;

/** When the officer must say whether the promise will be kept. */
public final class ForecastMoment {

    private ForecastMoment() {}

    /**
     * The later of the start and the start of the day {@code daysBefore} working days before the due day; at half time when
     * the limit has no more days than that; never for limits in hours or within the day.
     */
    public static Optional<Instant> of(
            Instant start, Instant due, Limit limit, boolean sameDay, int daysBefore, WorkingCalendar calendar) {
        int days = calendar.workingDaysBetween(start, due);
        if (sameDay || limit.unit() == LimitUnit.WORKING_HOUR || days < 1) {
            return Optional.empty();
        }
        if (days <= daysBefore) {
            int half = (int) Math.max(1, calendar.workingMinutesBetween(start, due) / 120);
            return Optional.of(
                    calendar.due(start, new Limit(half, LimitUnit.WORKING_HOUR)).due());
        }
        var before = calendar.startOfDay(due, -daysBefore);
        return Optional.of(before.isAfter(start) ? before : start);
    }

    /** For the dossier's current due date; counted from acceptance, earlier when the remaining steps usually need more time. */
    public static Optional<Instant> of(Dossier dossier, int daysBefore, long usualMinutes, WorkingCalendar calendar) {
        var terms = dossier.procedure().terms();
        var start = dossier.acceptedAt();
        return start == null
                ? Optional.empty()
                : of(start, dossier.due(), terms.committed(), terms.sameDay(), daysBefore, calendar)
                        .map(moment -> earlier(moment, start, dossier.due(), usualMinutes, calendar));
    }

    /**
     * The moment by the rule, or the last moment that leaves the usual working minutes before the due moment, whichever comes
     * first; never before the start.
     */
    public static Instant earlier(
            Instant byRule, Instant start, Instant due, long usualMinutes, WorkingCalendar calendar) {
        if (usualMinutes <= 0 || calendar.workingMinutesBetween(byRule, due) >= usualMinutes) {
            return byRule;
        }
        if (calendar.workingMinutesBetween(start, due) <= usualMinutes) {
            return start;
        }
        long enough = 0;
        long tooLate = Duration.between(start, byRule).toMinutes() + 1;
        while (tooLate - enough > 1) {
            long middle = (enough + tooLate) / 2;
            if (calendar.workingMinutesBetween(start.plus(middle, ChronoUnit.MINUTES), due) >= usualMinutes) {
                enough = middle;
            } else {
                tooLate = middle;
            }
        }
        return start.plus(enough, ChronoUnit.MINUTES);
    }
}
