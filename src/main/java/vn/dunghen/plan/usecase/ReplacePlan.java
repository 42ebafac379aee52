package vn.dunghen.plan.usecase;

import java.util.List;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Thay thế kế hoạch: begins a new draft from a plan in force; the old one ends when the new one is issued. */
@UseCase
public class ReplacePlan {

    private final Plans plans;
    private final DraftPlan draft;
    private final Policy policy;

    ReplacePlan(Plans plans, DraftPlan draft, Policy policy) {
        this.plans = plans;
        this.draft = draft;
        this.policy = policy;
    }

    public Plan handle(PlanId id) {
        policy.require("plan.draft", Policy.Resource.of("plan"));
        Plan old = plans.find(id).orElseThrow(() -> RuleViolation.notFound("plan.unknown"));
        if (old.state() != PlanState.IN_FORCE && old.state() != PlanState.EVALUATING) {
            throw RuleViolation.conflict("plan.notNow.IN_FORCE", old.name());
        }
        return draft.handle(
                new ImportedPlan(old.current().content(), List.of()),
                PlanSource.REPLACEMENT,
                old.year(),
                old.endsOn(),
                old.id());
    }
}
