package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Finds the plan a verb is about and holds its row. */
final class PlanAccess {

    private PlanAccess() {}

    static Plan lock(Plans plans, PlanId id) {
        return plans.lock(id).orElseThrow(() -> RuleViolation.notFound("plan.unknown"));
    }
}
