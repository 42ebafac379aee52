package vn.dunghen.dossier.process;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.LiabilityOutcome;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.usecase.LiabilityProcess;
import vn.dunghen.dossier.usecase.OpenLiabilityReview;
import vn.dunghen.workflow.ProcessVariable;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to liability-review.bpmn: the only place that starts and completes it. */
@Component
class EngineLiabilityProcess implements LiabilityProcess {

    private static final ProcessVariable<Instant> OPENS_AT = ProcessVariable.moment("reviewOpensAt");
    private static final ProcessVariable<Boolean> ANY_LATE = ProcessVariable.flag("anyLate");
    private static final ProcessVariable<String> OUTCOME = ProcessVariable.text("liabilityOutcome");

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineLiabilityProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void planned(LiabilityReviewId review, String period, Instant opensAt) {
        runtime.startProcessInstanceByKey(
                "liability-review",
                period,
                Map.ofEntries(
                        SubjectVariables.SUBJECT_TYPE.with(LiabilityReviewId.TYPE),
                        SubjectVariables.SUBJECT_ID.with(review.value()),
                        OPENS_AT.with(opensAt)));
    }

    @Override
    public void reviewed(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void decided(String taskId, LiabilityOutcome outcome) {
        tasks.complete(taskId, Map.ofEntries(OUTCOME.with(outcome.name())));
    }

    /** The one step of the diagram. */
    @Configuration(proxyBeanMethods = false)
    static class Steps {

        @Bean
        JavaDelegate openLiabilityReviewStep(OpenLiabilityReview open) {
            return step -> ANY_LATE.set(step, open.handle(LiabilityReviewId.of(SubjectVariables.subject(step))));
        }
    }
}
