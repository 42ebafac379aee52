package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.Plans;

/** Sửa một nhiệm vụ của kế hoạch: settles what was unsure of one row; its warnings are answered by it. */
@UseCase
public class RevisePlanRow {

    private final Plans plans;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    RevisePlanRow(Plans plans, Policy policy, Actors actors, Clock clock) {
        this.plans = plans;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param seen revision the person saw; {@code null} when they do not say */
    public Plan handle(PlanId id, PlanRow row, @Nullable Integer seen) {
        Plan plan = PlanAccess.lock(plans, id);
        Actor by = actors.current();
        if (!policy.allows("plan.write", PlanSight.whole(plan))) {
            throw RuleViolation.forbidden("plan.notYours", plan.name());
        }
        PlanContent now = plan.current().content();
        List<PlanRow> rows = new ArrayList<>(now.rows());
        int at = now.rows().stream().map(PlanRow::row).toList().indexOf(row.row());
        if (at < 0) {
            throw RuleViolation.notFound("plan.unknownRow", row.row());
        }
        rows.set(at, row);
        List<ImportedPlan.Warning> left = plan.current().warnings().stream()
                .filter(warning -> !warning.row().equals(row.row()))
                .toList();
        plan.write(
                new ImportedPlan(
                        new PlanContent(now.title(), now.bases(), now.sections(), rows, now.recipients()), left),
                seen,
                by,
                clock.instant());
        return plans.save(plan);
    }
}
