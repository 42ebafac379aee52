package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Phối hợp thực hiện: a coordinating unit says what it contributes. */
@UseCase
public class CoordinateAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final Actors actors;
    private final Clock clock;

    CoordinateAssignment(
            Assignments assignments, AssignmentAccess access, AssignmentProcess process, Actors actors, Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, AssignmentId id, String contribution) {
        Assignment assignment = access.lock(id);
        assignment.coordinate(process.coordinatingUnit(taskId), contribution, actors.current(), clock.instant());
        assignments.save(assignment);
        process.coordinated(taskId);
    }
}
