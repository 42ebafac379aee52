package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.List;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.domain.Assignment;

/**
 * How some assignments stand at a moment.
 *
 * @param total without those nobody has asked for
 * @param late finished late, or late already, against the first date
 * @param earlyUnaided done before the first due day without ever asking for more time
 * @param onRequest rows "khi có yêu cầu" that nobody has asked for: they are neither done nor open
 */
public record AssignmentTally(int total, int done, int late, int open, int earlyUnaided, int onRequest) {

    static AssignmentTally of(List<Assignment> some, Instant now) {
        int done = 0;
        int late = 0;
        int open = 0;
        int early = 0;
        int onRequest = 0;
        for (Assignment one : some) {
            if (one.unasked()) {
                onRequest++;
                continue;
            }
            AssignmentTimeliness standing = one.againstOriginal(now);
            done += one.state() == AssignmentState.DONE ? 1 : 0;
            open += one.state().over() ? 0 : 1;
            late += standing == AssignmentTimeliness.LATE || standing == AssignmentTimeliness.RUNNING_LATE ? 1 : 0;
            early += one.finishedEarlyUnaided() ? 1 : 0;
        }
        return new AssignmentTally(some.size() - onRequest, done, late, open, early, onRequest);
    }
}
