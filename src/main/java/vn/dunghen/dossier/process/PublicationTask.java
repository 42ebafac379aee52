package vn.dunghen.dossier.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.usecase.ProposalTaskFacts;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of procedure-publication: what it shows, when it is due, and the verb it carries out. */
record PublicationTask(
        String task,
        ProposalTaskFacts facts,
        Function<ProcedureProposal, Map<String, Object>> answer,
        Consumer<TaskHandler.Completion> verb)
        implements TaskHandler {

    /** A verb that takes an outcome and, for all but the usual one, a reason. */
    interface Decision<O> {

        void handle(String taskId, ProposalId proposal, O outcome, @Nullable String reason);
    }

    /** A task that only decides, the usual way unless somebody says otherwise. */
    static <O extends Enum<O>> PublicationTask decision(
            String task, ProposalTaskFacts facts, O usual, Decision<O> decision) {
        return new PublicationTask(
                task,
                facts,
                proposal -> Map.of("outcome", usual.name()),
                done -> decision.handle(
                        done.taskId(),
                        ProposalId.of(done.subject()),
                        Enum.valueOf(usual.getDeclaringClass(), (String)
                                done.answers().get("outcome")),
                        (String) done.answers().get("reason")));
    }

    @Override
    public String kind() {
        return "procedure-publication/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(ProposalId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, ProposalId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return facts.read(ProposalId.of(subject), answer);
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(completion);
    }
}
