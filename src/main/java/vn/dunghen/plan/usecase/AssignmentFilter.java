package vn.dunghen.plan.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.PlanId;

/**
 * What a list of assignments asks for; every part may be absent.
 *
 * @param unit the lead unit
 * @param overdue only those not finished whose current date has passed
 * @param dueFrom first current date wanted
 * @param dueTo first current date no longer wanted
 */
public record AssignmentFilter(
        @Nullable String plan,
        @Nullable String unit,
        @Nullable AssignmentState state,
        @Nullable String officer,
        boolean overdue,
        @Nullable Instant dueFrom,
        @Nullable Instant dueTo) {

    public static AssignmentFilter none() {
        return new AssignmentFilter(null, null, null, null, false, null, null);
    }

    /** All work a plan has given. */
    public static AssignmentFilter of(PlanId plan) {
        return new AssignmentFilter(plan.value(), null, null, null, false, null, null);
    }

    public AssignmentFilter in(AssignmentState wanted) {
        return new AssignmentFilter(plan, unit, wanted, officer, overdue, dueFrom, dueTo);
    }

    public AssignmentFilter due(Instant from, Instant to) {
        return new AssignmentFilter(plan, unit, state, officer, overdue, from, to);
    }
}
