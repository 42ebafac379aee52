package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;

/** Counts the assignments of a plan from their rows. */
@Service
@Transactional(readOnly = true)
public class CountAssignments {

    private final Assignments assignments;
    private final Policy policy;
    private final Clock clock;

    CountAssignments(Assignments assignments, Policy policy, Clock clock) {
        this.assignments = assignments;
        this.policy = policy;
        this.clock = clock;
    }

    /** All of a plan but the cancelled ones, in the order of its rows. */
    public <T> Optional<T> of(PlanId plan, Function<List<Assignment>, @Nullable T> read) {
        policy.require("assignment.view", Policy.Resource.of("assignment"));
        return Optional.ofNullable(read.apply(counted(plan)));
    }

    public AssignmentTally tally(List<Assignment> some) {
        return AssignmentTally.of(some, clock.instant());
    }

    List<Assignment> counted(PlanId plan) {
        return assignments.ofPlan(plan.value()).stream()
                .filter(one -> one.state() != AssignmentState.CANCELLED)
                .toList();
    }
}
