package vn.dunghen.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/**
 * Makes the handlers of one diagram's user tasks: what each shows, when it is due, and the verb it carries out.
 *
 * @param process id of the diagram
 * @param id the subject's own id
 * @param describe what the lists show
 * @param due when a task must be done
 * @param read hands the subject to a pre-filled answer, within a transaction
 * @param answers the posted answers as the module reads them
 * @param <I> id of the subject
 * @param <S> the subject as a pre-filled answer reads it
 * @param <A> answers as the module's verbs read them
 */
public record ProcessTasks<I, S, A>(
        String process,
        Function<Subject, I> id,
        Function<I, TaskHandler.SubjectLine> describe,
        Due<I> due,
        BiFunction<I, Function<S, Map<String, Object>>, Map<String, Object>> read,
        Function<TaskHandler.Completion, A> answers) {

    /** When a task must be done. */
    public interface Due<I> {

        /** @param part of the subject, for tasks about one part only */
        TaskHandler.Deadline of(String task, I id, @Nullable String part, Instant openedAt);
    }

    /** A verb that takes an outcome and, for all but the usual one, a reason. */
    public interface Decision<I, O> {

        void handle(String taskId, I id, O outcome, @Nullable String reason);
    }

    /** A task with one pre-filled answer for each subject. */
    public TaskHandler of(String task, Function<S, Map<String, Object>> prefill, Consumer<A> verb) {
        return ofSeveral(task, (subject, taskId) -> prefill.apply(subject), verb);
    }

    /** A task of which a subject may have several open: the answer also depends on which; its id is null for one that is over. */
    public TaskHandler ofSeveral(
            String task, BiFunction<S, @Nullable String, Map<String, Object>> prefill, Consumer<A> verb) {
        return new Handler<>(this, task, prefill, done -> verb.accept(answers.apply(done)));
    }

    /** A task that only decides, the usual way unless somebody says otherwise. */
    public <O extends Enum<O>> TaskHandler decision(String task, O usual, Decision<I, O> decision) {
        return new Handler<>(
                this,
                task,
                (subject, taskId) -> Map.of("outcome", usual.name()),
                done -> decision.handle(
                        done.taskId(),
                        id.apply(done.subject()),
                        Enum.valueOf(
                                usual.getDeclaringClass(),
                                String.valueOf(done.answers().get("outcome"))),
                        (String) done.answers().get("reason")));
    }

    private record Handler<I, S>(
            ProcessTasks<I, S, ?> of,
            String task,
            BiFunction<S, @Nullable String, Map<String, Object>> prefill,
            Consumer<TaskHandler.Completion> verb)
            implements TaskHandler {

        @Override
        public String kind() {
            return of.process() + "/" + task;
        }

        @Override
        public SubjectLine describe(Subject subject) {
            return of.describe().apply(of.id().apply(subject));
        }

        @Override
        public Deadline due(Subject subject, Instant openedAt) {
            return due(subject, null, openedAt);
        }

        @Override
        public Deadline due(Subject subject, @Nullable String part, Instant openedAt) {
            return of.due().of(task, of.id().apply(subject), part, openedAt);
        }

        @Override
        public Map<String, Object> data(Subject subject) {
            return of.read().apply(of.id().apply(subject), one -> prefill.apply(one, null));
        }

        @Override
        public Map<String, Object> data(String taskId, Subject subject) {
            return of.read().apply(of.id().apply(subject), one -> prefill.apply(one, taskId));
        }

        @Override
        public void complete(Completion completion) {
            verb.accept(completion);
        }
    }
}
