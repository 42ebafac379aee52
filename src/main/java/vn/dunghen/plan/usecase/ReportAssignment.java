package vn.dunghen.plan.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Báo cáo kết quả: the officer hands the result to the monitoring unit. */
@UseCase
public class ReportAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final AssignmentVerifiers verifiers;
    private final Actors actors;
    private final Clock clock;

    ReportAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            AssignmentVerifiers verifiers,
            Actors actors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.verifiers = verifiers;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, AssignmentId id, String result, @Nullable BigDecimal figure) {
        Assignment assignment = access.lock(id);
        assignment.report(result, figure, actors.current(), clock.instant());
        assignments.save(assignment);
        process.reported(taskId, verifiers.of(assignment));
    }
}
