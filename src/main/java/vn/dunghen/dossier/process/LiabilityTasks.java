package vn.dunghen.dossier.process;

import java.util.List;
import java.util.Map;
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
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of liability-review.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class LiabilityTasks {

    private final LiabilityTaskFacts facts;
    private final ProcessTasks<LiabilityReviewId, LiabilityReviewId, TaskHandler.Completion> tasks;

    LiabilityTasks(LiabilityTaskFacts facts) {
        this.facts = facts;
        tasks = new ProcessTasks<>(
                "liability-review",
                LiabilityReviewId::of,
                facts::describe,
                (task, review, part, openedAt) -> facts.due(task, openedAt),
                (review, prefill) -> prefill.apply(review),
                done -> done);
    }

    @Bean
    TaskHandler reviewLiabilityTask(ReviewLiability review) {
        return tasks.of(
                "review",
                facts::findings,
                completion -> review.handle(
                        completion.taskId(),
                        LiabilityReviewId.of(completion.subject()),
                        findings(completion.answers()),
                        (String) completion.answers().get("proposal")));
    }

    @Bean
    TaskHandler decideLiabilityTask(DecideLiability decide) {
        return tasks.of(
                "decide",
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
}
