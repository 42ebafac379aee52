package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts time as the law counts it, in the zone Asia/Ho_Chi_Minh. All answers rest on the calendar decisions in force
 * now; what has been promised is stored by its owner and never recomputed.
 */
public interface WorkingCalendar {

    /** The last moment of a limit that starts to run at {@code from}; the first day is not counted, and no answer falls on a day off. */
    Deadline due(Instant from, Limit limit);

    DayKind kindOf(LocalDate date);

    default boolean isWorkingDay(LocalDate date) {
        return kindOf(date).isWorking();
    }

    /** Start of office hours of the day that lies {@code workingDays} working days after (before, if negative) the day of {@code moment}; 0 means that day, or the next working day if it is off. */
    Instant startOfDay(Instant moment, int workingDays);

    /** End of office hours of the day that lies {@code workingDays} working days after (before, if negative) the day of {@code moment}; 0 means that day, or the next working day if it is off. */
    Instant endOfDay(Instant moment, int workingDays);

    /** What becomes of a moment whose day has become a day off: the end of office hours of the next working day; on a working day the moment itself. */
    default Instant leavingDayOff(Instant due) {
        return isWorkingDay(Moments.day(due)) ? due : endOfDay(due, 0);
    }

    /** The moment itself if it lies within office hours, else the next opening of the office. */
    Instant nextOfficeMoment(Instant moment);

    /** Working days after the day of {@code from} up to and including the day of {@code to}; negative if {@code to} lies earlier. */
    int workingDaysBetween(Instant from, Instant to);

    /** Office minutes between two moments; negative if {@code to} lies earlier. */
    long workingMinutesBetween(Instant from, Instant to);
}
