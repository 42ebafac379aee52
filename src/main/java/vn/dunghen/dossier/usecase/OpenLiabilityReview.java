package vn.dunghen.dossier.usecase;

import java.time.Clock;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.LiabilityState;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.dossier.domain.Quarter;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Lập danh sách hồ sơ chậm của quý, và định ngày cho quý sau. */
@UseCase
public class OpenLiabilityReview {

    private final LiabilityReviews reviews;
    private final LateDossiers late;
    private final PlanLiabilityReview plan;
    private final Clock clock;

    OpenLiabilityReview(LiabilityReviews reviews, LateDossiers late, PlanLiabilityReview plan, Clock clock) {
        this.reviews = reviews;
        this.late = late;
        this.plan = plan;
        this.clock = clock;
    }

    /** @return whether any dossier was late */
    public boolean handle(LiabilityReviewId id) {
        var review = reviews.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("liabilityReview.unknown"));
        review.open(late.ofAll(review.from(), review.to()), clock.instant());
        reviews.save(review);
        plan.handle(Quarter.of(review.to()));
        return review.state() == LiabilityState.REVIEW;
    }
}
