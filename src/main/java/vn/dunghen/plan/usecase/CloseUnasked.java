package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Không phát sinh yêu cầu: the year is over and nobody asked for the work. */
@UseCase
public class CloseUnasked {

    private final Assignments assignments;
    private final AssignmentAccess access;

    CloseUnasked(Assignments assignments, AssignmentAccess access) {
        this.assignments = assignments;
        this.access = access;
    }

    public void handle(AssignmentId id) {
        Assignment assignment = access.lock(id);
        assignment.passUnasked();
        assignments.save(assignment);
    }
}
