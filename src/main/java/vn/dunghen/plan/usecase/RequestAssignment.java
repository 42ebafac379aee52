package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Yêu cầu thực hiện: somebody asks for work that was waiting for that. */
@UseCase
public class RequestAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final WorkingCalendar calendar;
    private final Watches watches;
    private final Clock clock;

    RequestAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            WorkingCalendar calendar,
            Watches watches,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.calendar = calendar;
        this.watches = watches;
        this.clock = clock;
    }

    public void handle(AssignmentId id, LocalDate day, String note) {
        Assignment assignment = access.lock(id, "request");
        var due = AssignmentDue.endOf(day, calendar);
        if (!due.isAfter(clock.instant())) {
            throw new InvalidInput("due", "Ngày phải xong đã qua; chọn một ngày từ hôm nay trở đi.");
        }
        assignment.request(due, note, clock.instant());
        assignments.save(assignment);
        process.requested(id);
        watches.moved(assignment.subject());
    }
}
