package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Chuyển người thực hiện: another officer of the unit goes on with the work. */
@UseCase
public class TransferAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final AssignmentStaff staff;

    TransferAssignment(
            Assignments assignments, AssignmentAccess access, AssignmentProcess process, AssignmentStaff staff) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.staff = staff;
    }

    public void handle(AssignmentId id, String officer, String reason) {
        Assignment assignment = access.lock(id, "transfer");
        assignment.transfer(staff.requireOf(assignment.leadUnit(), officer), reason);
        assignments.save(assignment);
        process.transferred(id, officer);
    }
}
