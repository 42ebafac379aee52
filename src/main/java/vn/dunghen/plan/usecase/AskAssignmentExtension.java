package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.Assignments;

/** Xin gia hạn: the officer or the unit head asks for more time, with a reason and a day. */
@UseCase
public class AskAssignmentExtension {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final WorkingCalendar calendar;
    private final Actors actors;
    private final Clock clock;

    AskAssignmentExtension(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            WorkingCalendar calendar,
            Actors actors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.calendar = calendar;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(AssignmentId id, LocalDate day, String reason) {
        Assignment assignment = access.lock(id, "work");
        assignment.askExtension(AssignmentDue.endOf(day, calendar), reason, actors.current(), clock.instant());
        assignments.save(assignment);
        process.extensionAsked(id);
    }
}
