package vn.dunghen.dossier.process;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.LiabilityFinding;
import vn.dunghen.dossier.LiabilityOutcome;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.usecase.DecideLiability;
import vn.dunghen.dossier.usecase.LiabilityTaskFacts;
import vn.dunghen.dossier.usecase.ReviewLiability;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of liability-review.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class LiabilityTasks {

    private final LiabilityTaskFacts facts;

    LiabilityTasks(LiabilityTaskFacts facts) {
        this.facts = facts;
    }

    @Bean
    TaskHandler reviewLiabilityTask(ReviewLiability review) {
        return new LiabilityTask(
                "review",
                facts,
                facts::findings,
                completion -> review.handle(
                        completion.taskId(),
                        LiabilityReviewId.of(completion.subject()),
                        findings(completion.answers()),
                        (String) completion.answers().get("proposal")));
    }

    @Bean
    TaskHandler decideLiabilityTask(DecideLiability decide) {
        return new LiabilityTask(
                "decide",
                facts,
                id -> Map.of("outcome", "APPROVE"),
                completion -> decide.handle(
                        completion.taskId(),
                        LiabilityReviewId.of(completion.subject()),
                        LiabilityOutcome.valueOf((String) completion.answers().get("outcome")),
                        (@Nullable String) completion.answers().get("note")));
    }

    private static List<LiabilityReview.Finding> findings(Map<String, Object> answers) {
        return ((List<?>) answers.getOrDefault("dossiers", List.of()))
                .stream().map(Map.class::cast).map(LiabilityTasks::finding).toList();
    }

    private static LiabilityReview.Finding finding(Map<?, ?> row) {
        return new LiabilityReview.Finding(
                (String) row.get("code"),
                row.get("finding") instanceof String word ? LiabilityFinding.valueOf(word) : null,
                (@Nullable String) row.get("proposal"));
    }

    /** One kind of task of liability-review. */
    private record LiabilityTask(
            String task,
            LiabilityTaskFacts facts,
            Function<LiabilityReviewId, Map<String, Object>> answer,
            Consumer<Completion> verb)
            implements TaskHandler {

        @Override
        public String kind() {
            return "liability-review/" + task;
        }

        @Override
        public SubjectLine describe(Subject subject) {
            return facts.describe(LiabilityReviewId.of(subject));
        }

        @Override
        public Deadline due(Subject subject, java.time.Instant openedAt) {
            return facts.due(task, openedAt);
        }

        @Override
        public Map<String, Object> data(Subject subject) {
            return answer.apply(LiabilityReviewId.of(subject));
        }

        @Override
        public void complete(Completion completion) {
            verb.accept(completion);
        }
    }
}
