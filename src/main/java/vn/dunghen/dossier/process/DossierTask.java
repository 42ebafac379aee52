package vn.dunghen.dossier.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of dossier-handling: what it shows, when it is due, and the verb it carries out. */
record DossierTask(
        String task, DossierTaskFacts facts, Function<Dossier, Map<String, Object>> answer, Consumer<Answers> verb)
        implements TaskHandler {

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
        return facts.due(task, DossierId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(DossierId.of(subject), answer);
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(new Answers(completion));
    }
}
