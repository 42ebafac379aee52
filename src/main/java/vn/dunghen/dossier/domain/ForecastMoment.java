package vn.dunghen.dossier.domain;

import java.time.Instant;
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

    /** For the dossier's current due date; counted from acceptance. */
    public static Optional<Instant> of(Dossier dossier, int daysBefore, WorkingCalendar calendar) {
        var terms = dossier.procedure().terms();
        return dossier.acceptedAt() == null
                ? Optional.empty()
                : of(dossier.acceptedAt(), dossier.due(), terms.committed(), terms.sameDay(), daysBefore, calendar);
    }
}
