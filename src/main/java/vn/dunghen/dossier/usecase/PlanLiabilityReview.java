package vn.dunghen.dossier.usecase;

import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.dossier.domain.Quarter;
import vn.dunghen.kernel.UseCase;

/** Định ngày xem xét trách nhiệm của một quý: one review a quarter. */
@UseCase
public class PlanLiabilityReview {

    private final LiabilityReviews reviews;
    private final LiabilityProcess process;
    private final LiabilityRules rules;
    private final WorkingCalendar calendar;
    private final Directory directory;

    PlanLiabilityReview(
            LiabilityReviews reviews,
            LiabilityProcess process,
            LiabilityRules rules,
            WorkingCalendar calendar,
            Directory directory) {
        this.reviews = reviews;
        this.process = process;
        this.rules = rules;
        this.calendar = calendar;
        this.directory = directory;
    }

    /** Does nothing for a quarter that has its review. */
    public void handle(Quarter quarter) {
        if (reviews.findByPeriod(quarter.toString()).isPresent()) {
            return;
        }
        var after = rules.on(quarter.ends()).opensAfter();
        var opensAt = calendar.startOfDay(quarter.ends(), after);
        var review = LiabilityReview.plan(directory.agency().code(), quarter, opensAt);
        reviews.save(review);
        process.planned(review.id(), review.period(), opensAt);
    }
}
