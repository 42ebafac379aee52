package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actor;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportPeriod;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Định kỳ tới: each regime has one campaign planned, whose process waits for its opening moment; opening it plans the next. */
@Component
class PlanCampaigns {

    private final ReportRegimes regimes;
    private final Campaigns campaigns;
    private final ReportCollection collection;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    PlanCampaigns(
            ReportRegimes regimes,
            Campaigns campaigns,
            ReportCollection collection,
            WorkingCalendar calendar,
            Directory directory,
            Clock clock) {
        this.regimes = regimes;
        this.campaigns = campaigns;
        this.collection = collection;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** The next period whose due moment still lies ahead; does nothing for ad hoc regimes and where one is planned. */
    void next(String regimeCode) {
        Instant now = clock.instant();
        Optional<ReportRegime> regime = regimes.versions(regimeCode).stream().findFirst();
        if (regime.isEmpty()
                || regime.get().frequency() == ReportFrequency.AD_HOC
                || campaigns.existsByRegimeCodeAndState(regimeCode, CampaignState.PLANNED)) {
            return;
        }
        ReportFrequency frequency = regime.get().frequency();
        Instant from = Moments.noon(regime.get().head().effectiveFrom());
        Instant after = from.isAfter(now) ? from : now;
        ReportPeriod period = ReportPeriod.holding(Moments.day(after).minusMonths(1), frequency);
        CampaignDates dates = regime.get().dates(period, calendar);
        while (!dates.internalDueAt().isAfter(after)
                || campaigns
                        .findByRegimeCodeAndPeriod(regimeCode, period.code())
                        .isPresent()) {
            period = period.next(frequency);
            dates = regime.get().dates(period, calendar);
        }
        if (regime.get().inForce(Moments.day(dates.opensAt().isAfter(after) ? dates.opensAt() : after))) {
            plan(regime.get(), period.code(), dates, Actor.SYSTEM);
        }
    }

    Campaign plan(ReportRegime regime, String period, CampaignDates dates, Actor by) {
        Campaign campaign = Campaign.plan(
                directory.agency().code(), regime, period, regime.name() + ", " + PeriodWords.say(period), dates, by);
        campaigns.save(campaign);
        Instant now = clock.instant();
        collection.planned(campaign.id(), dates.opensAt().isAfter(now) ? dates.opensAt() : now);
        return campaign;
    }
}
