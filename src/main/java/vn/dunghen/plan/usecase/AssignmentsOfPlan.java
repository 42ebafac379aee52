package vn.dunghen.plan.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.PlanRow;

/** What the life of a plan needs of its assignments. */
public interface AssignmentsOfPlan {

    /**
     * Opens the work of a plan that has come into force, in the caller's transaction: one assignment per row led by one
     * unit, one per unit for a row led by a group. Rows that have their assignments already are left alone.
     *
     * @param plan whose rows they are
     * @param year of the plan
     * @param rows every row has at least one lead that a person is sure of
     * @param owner unit that watches the whole plan; it monitors rows that name nobody
     */
    void open(PlanId plan, int year, List<PlanRow> rows, String owner);

    /**
     * Ends what is still open because the plan was recalled or replaced.
     *
     * @param reason shown to the units
     */
    void cancel(PlanId plan, String reason);

    Progress progress(PlanId plan);

    /**
     * How the work of a plan stands at the moment, computed from rows.
     *
     * @param onRequest work nobody has asked for yet, in none of the other numbers
     * @param units by lead unit, in the directory's order
     * @param rows in the order of the plan
     */
    record Progress(
            int total, int done, int late, int open, int onRequest, List<UnitProgress> units, List<RowProgress> rows) {}

    record UnitProgress(String unit, int total, int done, int late, int open) {}

    /**
     * @param reached what was reported against the target, null when nothing was
     */
    record RowProgress(String row, int total, int done, int late, int onRequest, @Nullable String reached) {}
}
