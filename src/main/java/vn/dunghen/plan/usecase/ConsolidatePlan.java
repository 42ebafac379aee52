package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Tiếp thu ý kiến: the drafter answers each opinion and hands the draft on, or takes it back for good. */
@UseCase
public class ConsolidatePlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanUnits units;
    private final Clock clock;

    ConsolidatePlan(Plans plans, PlanLifecycle process, PlanUnits units, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.units = units;
        this.clock = clock;
    }

    /** @param answers to the opinions, by unit */
    public void handle(
            String taskId,
            PlanId id,
            PlanOutcome.Consolidate outcome,
            String title,
            LocalDate endsOn,
            Map<String, String> answers) {
        Plan plan = PlanAccess.lock(plans, id);
        if (outcome == PlanOutcome.Consolidate.WITHDRAW) {
            plan.withdraw(clock.instant());
        } else {
            plan.consolidate(title, endsOn, answers, units::shortName, clock.instant());
        }
        plans.save(plan);
        process.consolidated(taskId, outcome);
    }
}
