package vn.dunghen.dossier.usecase;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.dossier.domain.Quarter;

/** Begins the chain of quarterly reviews on a new installation; from then on each review plans the next. */
@Component
class FirstLiabilityReview {

    private final LiabilityReviews reviews;
    private final PlanLiabilityReview plan;
    private final Clock clock;

    FirstLiabilityReview(LiabilityReviews reviews, PlanLiabilityReview plan, Clock clock) {
        this.reviews = reviews;
        this.plan = plan;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!reviews.findAllByOrderByPeriodDesc().isEmpty()) {
            return;
        }
        try {
            plan.handle(Quarter.of(clock.instant()));
        } catch (DataIntegrityViolationException planned) {
            // another node that started at the same moment has planned it
        }
    }
}
