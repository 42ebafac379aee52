package vn.dunghen.plan.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.plan.domain.Plans;

/** Shows plans and assignments to who explains the policy. */
@Component
class PlanThings implements PolicyThings {

    private final Plans plans;
    private final Assignments assignments;

    PlanThings(Plans plans, Assignments assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Thing> thing(Subject subject) {
        return switch (subject.type()) {
            case PlanId.TYPE ->
                plans.findById(subject.id())
                        .map(plan -> new Thing(PlanSight.seenAs(plan), PlanSight.whole(plan), null));
            case AssignmentId.TYPE ->
                assignments.findById(subject.id()).map(one -> Thing.of(AssignmentAccess.resource(one)));
            default -> Optional.empty();
        };
    }
}
