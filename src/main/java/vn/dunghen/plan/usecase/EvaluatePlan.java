package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanResult;
import vn.dunghen.plan.domain.Plans;

/** Đánh giá kết quả thực hiện: the office holds each row against its target. */
@UseCase
public class EvaluatePlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanWork work;
    private final Actors actors;
    private final Clock clock;

    EvaluatePlan(Plans plans, PlanLifecycle process, PlanWork work, Actors actors, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the office says of one row. */
    public record Said(String row, @Nullable String reached, PlanOutcome.Result verdict) {}

    /** Targets and progress are read from their rows, whatever the form showed. */
    public void handle(String taskId, PlanId id, String summary, List<Said> said) {
        Plan plan = PlanAccess.lock(plans, id);
        Map<String, String> targets = new HashMap<>();
        plan.current().content().rows().stream()
                .filter(row -> row.target() != null)
                .forEach(row -> targets.put(row.row(), row.target().text()));
        Map<String, String> counted = work.counted(plan);
        List<PlanResult.Judgement> judgements = said.stream()
                .map(one -> new PlanResult.Judgement(
                        one.row(), targets.get(one.row()), counted.get(one.row()), one.reached(), one.verdict()))
                .toList();
        plan.evaluate(summary, judgements, actors.current(), clock.instant());
        plans.save(plan);
        process.done(taskId);
    }
}
