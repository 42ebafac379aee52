package vn.dunghen.report.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.usecase.SynthesisTaskFacts;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of report-collection: what it shows, when it is due, and the verb it carries out. */
record SynthesisTask(
        String task,
        SynthesisTaskFacts facts,
        Function<CampaignId, Map<String, Object>> answer,
        Consumer<SynthesisAnswers> verb)
        implements TaskHandler {

    @Override
    public String kind() {
        return "report-collection/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(CampaignId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, CampaignId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return answer.apply(CampaignId.of(subject));
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(new SynthesisAnswers(completion));
    }
}
