package vn.dunghen.plan.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Sửa kế hoạch: its drafter writes what it says anew while it is with them. */
@UseCase
public class WritePlan {

    private final Plans plans;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    WritePlan(Plans plans, Policy policy, Actors actors, Clock clock) {
        this.plans = plans;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param seen revision the person saw; {@code null} when they do not say */
    public Plan handle(PlanId id, ImportedPlan said, @Nullable Integer seen) {
        Plan plan = PlanAccess.lock(plans, id);
        Actor by = actors.current();
        if (!policy.allows("plan.write", PlanSight.whole(plan))) {
            throw RuleViolation.forbidden("plan.notYours", plan.name());
        }
        plan.write(said, seen, by, clock.instant());
        return plans.save(plan);
    }
}
