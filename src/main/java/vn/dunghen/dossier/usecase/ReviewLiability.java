package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.List;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Xem xét trách nhiệm: a finding for each late dossier of the quarter. */
@UseCase
public class ReviewLiability {

    private final LiabilityReviews reviews;
    private final LiabilityProcess process;
    private final Actors actors;
    private final Clock clock;

    ReviewLiability(LiabilityReviews reviews, LiabilityProcess process, Actors actors, Clock clock) {
        this.reviews = reviews;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, LiabilityReviewId id, List<LiabilityReview.Finding> findings, String proposal) {
        var review = reviews.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("liabilityReview.unknown"));
        review.review(findings, proposal, actors.current(), clock.instant());
        reviews.save(review);
        process.reviewed(taskId);
    }
}
