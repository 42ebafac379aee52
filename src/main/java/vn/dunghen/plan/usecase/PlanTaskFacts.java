package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanRecipient;
import vn.dunghen.plan.domain.Plans;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of a plan. */
@Component
@Transactional(readOnly = true)
public class PlanTaskFacts {

    private final Plans plans;
    private final PlanLimits limits;

    PlanTaskFacts(Plans plans, PlanLimits limits) {
        this.plans = plans;
        this.limits = limits;
    }

    public TaskHandler.SubjectLine describe(PlanId id) {
        Plan plan = find(id);
        return new TaskHandler.SubjectLine(plan.name(), plan.title(), null);
    }

    /** @param unit whom a task of several at once speaks to; {@code null} for the others */
    public TaskHandler.Deadline due(String task, PlanId id, @Nullable String unit, Instant openedAt) {
        Plan plan = find(id);
        Instant own =
                switch (task) {
                    case "give-opinion" ->
                        plan.opinions().stream()
                                .filter(one -> one.unit().equals(unit))
                                .map(PlanOpinion::dueAt)
                                .findFirst()
                                .orElse(null);
                    case "acknowledge" ->
                        plan.recipients().stream()
                                .filter(one -> unit != null && unit.equals(one.unit()))
                                .map(PlanRecipient::dueAt)
                                .findFirst()
                                .orElse(null);
                    default -> null;
                };
        return new TaskHandler.Deadline(own == null ? limits.due(task, openedAt) : own, false);
    }

    public <T> T read(PlanId id, Function<Plan, T> answer) {
        return answer.apply(find(id));
    }

    private Plan find(PlanId id) {
        return plans.find(id).orElseThrow(() -> RuleViolation.notFound("plan.unknown"));
    }
}
