package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Quyết định gia hạn: the chief of office or the director gives more time or does not. */
@UseCase
public class DecideAssignmentExtension {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final WorkingCalendar calendar;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    DecideAssignmentExtension(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            WorkingCalendar calendar,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.calendar = calendar;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(
            String taskId,
            AssignmentId id,
            AssignmentOutcome.Extension outcome,
            @Nullable LocalDate until,
            String reason) {
        Assignment assignment = access.lock(id);
        assignment.decideExtension(
                outcome,
                until == null ? null : AssignmentDue.endOf(until, calendar),
                reason,
                actors.current(),
                clock.instant());
        assignments.save(assignment);
        process.extensionDecided(taskId, outcome);
        watches.moved(assignment.subject());
    }
}
