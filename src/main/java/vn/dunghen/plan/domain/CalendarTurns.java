package vn.dunghen.plan.domain;

import java.time.Instant;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.plan.AssignmentState;

/** Lịch đổi: a date still ahead follows the days off decided since it was set, to a later day only. */
final class CalendarTurns {

    private CalendarTurns() {}

    static boolean follow(Assignment assignment, WorkingCalendar calendar, String basis, Instant at) {
        Instant before = assignment.currentDue();
        boolean works =
                assignment.state() == AssignmentState.OFFERED || assignment.state() == AssignmentState.IN_PROGRESS;
        if (!works || before == null || !before.isAfter(at)) {
            return false;
        }
        Instant after = AssignmentDue.following(
                assignment.work().deadlineKind(),
                assignment.work().deadlineTo(),
                before,
                before.equals(assignment.originalDue()),
                calendar);
        if (!after.isAfter(before)) {
            return false;
        }
        assignment.openCheckIn().ifPresent(now -> now.moveTo(after));
        // the day the plan names: an extension has moved only the current date, and so has a check-in before the last
        if (before.equals(assignment.originalDue())) {
            assignment.originalDue = after;
        }
        assignment.moveDue(after, at);
        assignment.tell("calendarMoved", "before", Moments.fact(before), "due", Moments.fact(after), "basis", basis);
        return true;
    }
}
