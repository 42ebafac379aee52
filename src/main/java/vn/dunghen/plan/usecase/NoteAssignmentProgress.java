package vn.dunghen.plan.usecase;

import java.time.Clock;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Ghi tiến độ: how far the work is, in percent and in words. */
@UseCase
public class NoteAssignmentProgress {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final Actors actors;
    private final Clock clock;

    NoteAssignmentProgress(Assignments assignments, AssignmentAccess access, Actors actors, Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(AssignmentId id, int percent, String text) {
        Assignment assignment = access.lock(id, "work");
        if (percent < 0 || percent > 100) {
            throw new InvalidInput("percent", "Tiến độ từ 0 đến 100 phần trăm.");
        }
        assignment.note(percent, text, actors.current(), clock.instant());
        assignments.save(assignment);
    }
}
