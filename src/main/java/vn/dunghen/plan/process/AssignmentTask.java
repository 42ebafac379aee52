package vn.dunghen.plan.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.usecase.AssignmentTaskFacts;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of assignment: what it shows, when it is due, and the verb it carries out. */
record AssignmentTask(
        String task,
        AssignmentTaskFacts facts,
        Function<Assignment, Map<String, Object>> answer,
        Consumer<TaskHandler.Completion> verb)
        implements TaskHandler {

    @Override
    public String kind() {
        return "assignment/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(AssignmentId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, AssignmentId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(AssignmentId.of(subject), answer);
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(completion);
    }
}
