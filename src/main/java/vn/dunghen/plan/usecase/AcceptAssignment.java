package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Nhận nhiệm vụ: the lead unit takes the work and names its officer, or says why it is not its own. */
@UseCase
public class AcceptAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final AssignmentStaff staff;
    private final Watches watches;
    private final Clock clock;

    AcceptAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            AssignmentStaff staff,
            Watches watches,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.staff = staff;
        this.watches = watches;
        this.clock = clock;
    }

    public void handle(
            String taskId,
            AssignmentId id,
            AssignmentOutcome.Accept outcome,
            @Nullable String officer,
            @Nullable String reason) {
        Assignment assignment = access.lock(id);
        if (outcome == AssignmentOutcome.Accept.REFUSE) {
            assignment.refuse(reason);
            assignments.save(assignment);
            process.refused(taskId);
            return;
        }
        String named = staff.requireOf(assignment.leadUnit(), officer);
        assignment.accept(named, clock.instant());
        assignments.save(assignment);
        process.accepted(taskId, named);
        watches.moved(assignment.subject());
    }
}
