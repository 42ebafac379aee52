package vn.dunghen.plan.usecase.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.AssignmentJudgement;

/**
 * An assignment as it stood at the moment a window speaks of.
 *
 * @param due the date first given; extensions never move it
 * @param settled when the result was reported, be it confirmed or waiting for that; nothing while there is none
 * @param confirmed whether the result was confirmed within the window
 * @param extensions how often more time had been asked for
 * @param asked how often it was asked for within the window
 * @param standing whether it goes on all year with a look every quarter
 * @param lateCheckIn whether one of those looks was late
 * @param at the moment it is judged at
 */
public record WorkFact(
        String code,
        String content,
        String unit,
        String deadline,
        @Nullable Instant due,
        @Nullable Instant settled,
        boolean confirmed,
        int extensions,
        int asked,
        boolean standing,
        boolean lateCheckIn,
        @Nullable TargetOperator operator,
        @Nullable BigDecimal target,
        @Nullable BigDecimal figure,
        Instant at) {

    /** Against the date first given. */
    public AssignmentTimeliness timeliness() {
        return standing && due != null
                ? AssignmentJudgement.ofStanding(lateCheckIn, settled, due)
                : AssignmentJudgement.of(settled, due, at);
    }

    boolean late() {
        return timeliness() == AssignmentTimeliness.LATE || timeliness() == AssignmentTimeliness.RUNNING_LATE;
    }

    boolean early() {
        return confirmed && timeliness() == AssignmentTimeliness.EARLY;
    }

    /** Whether a target that is a number was reached; empty when it is none or nothing was reported against it. */
    Optional<Boolean> reached() {
        return TargetOperator.reached(operator, target, figure);
    }
}
