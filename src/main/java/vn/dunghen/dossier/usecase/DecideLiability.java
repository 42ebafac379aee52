package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.LiabilityOutcome;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Quyết định về trách nhiệm: the director approves the findings or gives them back. */
@UseCase
public class DecideLiability {

    private final LiabilityReviews reviews;
    private final LiabilityProcess process;
    private final Actors actors;
    private final Clock clock;

    DecideLiability(LiabilityReviews reviews, LiabilityProcess process, Actors actors, Clock clock) {
        this.reviews = reviews;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, LiabilityReviewId id, LiabilityOutcome outcome, @Nullable String note) {
        var review = reviews.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("liabilityReview.unknown"));
        review.decide(outcome, note, actors.current(), clock.instant());
        reviews.save(review);
        process.decided(taskId, outcome);
    }
}
