package vn.dunghen.plan.usecase;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarFollower;
import vn.dunghen.calendar.WorkingCalendar;

/** "Ngày D" of a plan leaves a day off, whenever that day was taken off. */
@Component
class AssignmentsFollowCalendar implements CalendarFollower {

    private final AssignmentDates dates;
    private final MoveAssignmentByCalendar move;
    private final WorkingCalendar calendar;

    AssignmentsFollowCalendar(AssignmentDates dates, MoveAssignmentByCalendar move, WorkingCalendar calendar) {
        this.dates = dates;
        this.move = move;
        this.calendar = calendar;
    }

    @Override
    @Scheduled(
            initialDelayString = "${dunghen.calendar.follow-millis:300000}",
            fixedDelayString = "${dunghen.calendar.follow-millis:300000}")
    public void follow() {
        for (AssignmentDates.Ahead one : dates.ahead()) {
            if (one.following(calendar).isAfter(one.due())) {
                move.handle(one.id());
            }
        }
    }
}
