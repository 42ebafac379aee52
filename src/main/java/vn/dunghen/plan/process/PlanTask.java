package vn.dunghen.plan.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.usecase.PlanTaskFacts;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of plan-lifecycle: what it shows, when it is due, and the verb it carries out. */
record PlanTask(
        String task, PlanTaskFacts facts, Function<Plan, Map<String, Object>> answer, Consumer<PlanAnswers> verb)
        implements TaskHandler {

    /** A verb that takes an outcome and, for all but the usual one, a reason. */
    interface Decision<O> {

        void handle(String taskId, PlanId plan, O outcome, @Nullable String reason);
    }

    /** A task that only decides, the usual way unless somebody says otherwise. */
    static <O extends Enum<O>> PlanTask decision(String task, PlanTaskFacts facts, O usual, Decision<O> decision) {
        return new PlanTask(
                task,
                facts,
                plan -> Map.of("outcome", usual.name()),
                done -> decision.handle(
                        done.taskId(), done.plan(), done.word(usual.getDeclaringClass()), done.text("reason")));
    }

    @Override
    public String kind() {
        return "plan-lifecycle/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(PlanId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, PlanId.of(subject), null, openedAt);
    }

    @Override
    public Deadline due(Subject subject, @Nullable String part, Instant openedAt) {
        return facts.due(task, PlanId.of(subject), part, openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(PlanId.of(subject), answer);
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(new PlanAnswers(completion));
    }
}
