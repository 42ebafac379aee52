package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Xác nhận kết quả: the monitoring unit accepts the result or gives it back. */
@UseCase
public class VerifyAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    VerifyAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, AssignmentId id, AssignmentOutcome.Verify outcome, @Nullable String reason) {
        Assignment assignment = access.lock(id);
        assignment.verify(outcome, reason, actors.current(), clock.instant());
        assignments.save(assignment);
        process.verified(taskId, outcome);
        watches.moved(assignment.subject());
    }
}
