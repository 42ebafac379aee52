package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportPeriod;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Mở kỳ báo cáo theo lịch: by the regime as it stands on that day; the next period is planned. */
@UseCase
public class OpenCampaign {

    private final ReportRegimes regimes;
    private final Campaigns campaigns;
    private final ReportAccess access;
    private final PlanCampaigns plan;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OpenCampaign(
            ReportRegimes regimes,
            Campaigns campaigns,
            ReportAccess access,
            PlanCampaigns plan,
            WorkingCalendar calendar,
            Clock clock) {
        this.regimes = regimes;
        this.campaigns = campaigns;
        this.access = access;
        this.plan = plan;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return its dates, empty when the regime is no longer in force */
    public Optional<CampaignDates> handle(CampaignId id) {
        Campaign campaign = access.lock(id);
        Instant now = clock.instant();
        Optional<ReportRegime> regime = regimes.on(campaign.regimeCode(), Moments.day(now));
        if (regime.isEmpty()) {
            campaign.drop(now);
            campaigns.save(campaign);
            return Optional.empty();
        }
        CampaignDates dates = ReportPeriod.parse(campaign.period(), regime.get().frequency())
                .map(period -> regime.get().dates(period, calendar))
                .orElse(campaign.dates());
        campaign.open(regime.get(), dates, now);
        campaigns.save(campaign);
        plan.next(campaign.regimeCode());
        return Optional.of(campaign.dates());
    }
}
