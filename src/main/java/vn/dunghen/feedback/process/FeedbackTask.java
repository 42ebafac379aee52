package vn.dunghen.feedback.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.FeedbackTaskFacts;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of feedback-handling: what it shows, when it is due, and the verb it carries out. */
record FeedbackTask(
        String task,
        FeedbackTaskFacts facts,
        Function<Feedback, Map<String, Object>> answer,
        Consumer<TaskHandler.Completion> verb)
        implements TaskHandler {

    @Override
    public String kind() {
        return "feedback-handling/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(FeedbackId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, FeedbackId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(FeedbackId.of(subject), answer);
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(completion);
    }
}
