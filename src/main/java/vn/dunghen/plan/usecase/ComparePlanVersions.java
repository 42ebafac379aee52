package vn.dunghen.plan.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanDifference;
import vn.dunghen.plan.domain.PlanVersion;

/** So sánh hai bản: what one version of a plan says otherwise than another. */
@Service
@Transactional(readOnly = true)
public class ComparePlanVersions {

    private final ReadPlans plans;
    private final PlanUnits units;

    ComparePlanVersions(ReadPlans plans, PlanUnits units) {
        this.plans = plans;
        this.units = units;
    }

    public List<PlanDifference.Change> of(PlanId id, int before, int after) {
        return plans.byId(id, plan -> PlanDifference.of(content(plan, before), content(plan, after), units::shortName));
    }

    private static PlanContent content(Plan plan, int version) {
        return plan.versions().stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .map(PlanVersion::content)
                .orElseThrow(() -> RuleViolation.notFound("plan.unknownVersion", plan.name(), version));
    }
}
