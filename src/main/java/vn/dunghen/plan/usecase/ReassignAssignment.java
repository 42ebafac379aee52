package vn.dunghen.plan.usecase;

import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Giao lại nhiệm vụ: the chief of office gives refused work to another unit, or lets it stay. */
@UseCase
public class ReassignAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final UnitsInGroups units;

    ReassignAssignment(
            Assignments assignments, AssignmentAccess access, AssignmentProcess process, UnitsInGroups units) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.units = units;
    }

    public void handle(
            String taskId, AssignmentId id, AssignmentOutcome.Reassign outcome, @Nullable String unit, String reason) {
        Assignment assignment = access.lock(id);
        if (outcome == AssignmentOutcome.Reassign.MOVE && unit != null && !units.hasHead(unit)) {
            throw new InvalidInput("unit", "Chọn một đơn vị có trưởng đơn vị.");
        }
        assignment.reassign(outcome, unit, reason);
        assignments.save(assignment);
        process.reassigned(taskId, assignment.leadUnit());
    }
}
