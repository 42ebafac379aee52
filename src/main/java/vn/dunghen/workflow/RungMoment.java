package vn.dunghen.workflow;

import java.time.Instant;
import vn.dunghen.calendar.WorkingCalendar;

/** When a rung of a ladder comes, for a due date. */
public final class RungMoment {

    private RungMoment() {}

    /** @param offsetDays working days from the due day; the beginning of office hours of that day, for 0 the end of the promise */
    public static Instant of(int offsetDays, Instant dueAt, WorkingCalendar calendar) {
        // on the due moment itself the promise is still kept; one second later it is not
        return offsetDays == 0 ? dueAt.plusSeconds(1) : calendar.startOfDay(dueAt, offsetDays);
    }
}
