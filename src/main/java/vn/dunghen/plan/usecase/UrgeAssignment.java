package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Đôn đốc nhiệm vụ: the chief of office has spoken to those overdue work waits for. */
@UseCase
public class UrgeAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;

    UrgeAssignment(Assignments assignments, AssignmentAccess access, AssignmentProcess process) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
    }

    public void handle(String taskId, AssignmentId id, String note) {
        Assignment assignment = access.lock(id);
        assignment.urge(note);
        assignments.save(assignment);
        process.urged(taskId);
    }
}
