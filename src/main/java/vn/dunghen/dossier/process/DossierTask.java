package vn.dunghen.dossier.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of dossier-handling: what it shows, when it is due, and the verb it carries out. */
record DossierTask(String task, DossierTaskFacts facts, Prefill prefill, Consumer<Answers> verb)
        implements TaskHandler {

    /** A valid answer as far as the facts allow. */
    interface Prefill {

        /** @param taskId {@code null} when the task is no longer open */
        Map<String, Object> of(Dossier dossier, @Nullable String taskId);
    }

    /** A verb that takes an outcome and, for all but the usual one, a reason. */
    interface Decision<O> {

        void handle(String taskId, DossierId dossier, O outcome, @Nullable String reason);
    }

    static DossierTask of(
            String task,
            DossierTaskFacts facts,
            Function<Dossier, Map<String, Object>> prefill,
            Consumer<Answers> verb) {
        return new DossierTask(task, facts, (dossier, taskId) -> prefill.apply(dossier), verb);
    }

    /** A task that only decides, the usual way unless somebody says otherwise. */
    static <O extends Enum<O>> DossierTask decision(
            String task, DossierTaskFacts facts, O usual, Decision<O> decision) {
        return of(
                task,
                facts,
                dossier -> Map.of("outcome", usual.name()),
                answers -> decision.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(usual.getDeclaringClass(), "outcome"),
                        answers.text("reason")));
    }

    @Override
    public String kind() {
        return "dossier-handling/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(DossierId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, DossierId.of(subject), null, openedAt);
    }

    @Override
    public Deadline due(Subject subject, @Nullable String part, Instant openedAt) {
        return facts.due(task, DossierId.of(subject), part, openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(DossierId.of(subject), dossier -> prefill.of(dossier, null));
    }

    @Override
    public Map<String, Object> data(String taskId, Subject subject) {
        return facts.read(DossierId.of(subject), dossier -> prefill.of(dossier, taskId));
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(new Answers(completion));
    }
}
