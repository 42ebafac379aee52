package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.List;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.domain.Assignment;

/**
 * How some assignments stand at a moment.
 *
 * @param late finished late, or late already, against the first date
 * @param earlyUnaided done before the first due day without ever asking for more time
 */
public record AssignmentTally(int total, int done, int late, int open, int earlyUnaided) {

    static AssignmentTally of(List<Assignment> some, Instant now) {
        int done = 0;
        int late = 0;
        int open = 0;
        int early = 0;
        for (Assignment one : some) {
            AssignmentTimeliness standing = one.againstOriginal(now);
            done += one.state() == AssignmentState.DONE ? 1 : 0;
            open += one.state().over() ? 0 : 1;
            late += standing == AssignmentTimeliness.LATE || standing == AssignmentTimeliness.RUNNING_LATE ? 1 : 0;
            early += one.finishedEarlyUnaided() ? 1 : 0;
        }
        return new AssignmentTally(some.size(), done, late, open, early);
    }
}
