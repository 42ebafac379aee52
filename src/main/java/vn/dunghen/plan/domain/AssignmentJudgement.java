package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;

/** Early, on time or late, from dates alone. */
public final class AssignmentJudgement {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private AssignmentJudgement() {}

    /** How an assignment stands against one of its two dates; dropped work stands against none. */
    static AssignmentTimeliness of(Assignment one, @Nullable Instant due, Instant now) {
        Instant yearEnd = one.originalDue();
        if (one.state().over() && one.state() != AssignmentState.DONE) {
            return AssignmentTimeliness.NONE;
        }
        return one.checkIns().isEmpty() || yearEnd == null
                ? of(one.settledAt(), due, now)
                : ofStanding(one.checkIns().stream().anyMatch(it -> it.lateAt(now)), one.settledAt(), yearEnd);
    }

    /** @param finishedAt when the accepted result was reported; null while there is none */
    public static AssignmentTimeliness of(@Nullable Instant finishedAt, @Nullable Instant due, Instant now) {
        if (due == null) {
            return AssignmentTimeliness.NONE;
        }
        if (finishedAt == null) {
            return now.isAfter(due) ? AssignmentTimeliness.RUNNING_LATE : AssignmentTimeliness.RUNNING;
        }
        if (finishedAt.isAfter(due)) {
            return AssignmentTimeliness.LATE;
        }
        return LocalDate.ofInstant(finishedAt, ZONE).isBefore(LocalDate.ofInstant(due, ZONE))
                ? AssignmentTimeliness.EARLY
                : AssignmentTimeliness.ON_TIME;
    }

    /**
     * Work that stands all year is never early.
     *
     * @param lateCheckIn whether any of its check-ins was done, or is still open, after its date
     * @param yearEnd the date of its last check-in
     */
    public static AssignmentTimeliness ofStanding(boolean lateCheckIn, @Nullable Instant finishedAt, Instant yearEnd) {
        boolean late = lateCheckIn || finishedAt != null && finishedAt.isAfter(yearEnd);
        if (finishedAt == null) {
            return late ? AssignmentTimeliness.RUNNING_LATE : AssignmentTimeliness.RUNNING;
        }
        return late ? AssignmentTimeliness.LATE : AssignmentTimeliness.ON_TIME;
    }
}
