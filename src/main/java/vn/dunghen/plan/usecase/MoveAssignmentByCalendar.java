package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarRegister;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Lets one assignment follow a decision on days, in a transaction of its own. */
@UseCase
public class MoveAssignmentByCalendar {

    private final Assignments assignments;
    private final WorkingCalendar calendar;
    private final CalendarRegister register;
    private final Watches watches;
    private final Clock clock;

    MoveAssignmentByCalendar(
            Assignments assignments,
            WorkingCalendar calendar,
            CalendarRegister register,
            Watches watches,
            Clock clock) {
        this.assignments = assignments;
        this.calendar = calendar;
        this.register = register;
        this.watches = watches;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void handle(String id) {
        Assignment assignment = assignments.lockById(id).orElseThrow();
        String basis = Optional.ofNullable(assignment.currentDue())
                .map(due -> register.basisOf(Moments.day(due)))
                .orElse("");
        if (assignment.followCalendar(calendar, basis, clock.instant())) {
            assignments.save(assignment);
            watches.moved(assignment.subject());
        }
    }
}
