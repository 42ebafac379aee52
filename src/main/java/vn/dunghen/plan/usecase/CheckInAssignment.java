package vn.dunghen.plan.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentCheckIn;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Watches;

/** Rà soát định kỳ: the officer says how work that stands all year has gone since the last look. */
@UseCase
public class CheckInAssignment {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentProcess process;
    private final AssignmentVerifiers verifiers;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    CheckInAssignment(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentProcess process,
            AssignmentVerifiers verifiers,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.process = process;
        this.verifiers = verifiers;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, AssignmentId id, String text, @Nullable BigDecimal figure) {
        Assignment assignment = access.lock(id);
        assignment.checkIn(text, figure, actors.current(), clock.instant());
        assignments.save(assignment);
        process.checkedIn(
                taskId,
                assignment.openCheckIn().map(AssignmentCheckIn::opensAt).orElse(null),
                verifiers.of(assignment));
        watches.moved(assignment.subject());
    }
}
