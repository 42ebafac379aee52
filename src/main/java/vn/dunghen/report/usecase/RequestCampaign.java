package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportPeriod;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Mở kỳ báo cáo: by hand, now; a period of a regime ahead of its day, or a request with dates of its own. */
@UseCase
public class RequestCampaign {

    private final ReportRegimes regimes;
    private final Campaigns campaigns;
    private final PlanCampaigns plan;
    private final ReportCollection collection;
    private final ReportAccess access;
    private final WorkingCalendar calendar;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    RequestCampaign(
            ReportRegimes regimes,
            Campaigns campaigns,
            PlanCampaigns plan,
            ReportCollection collection,
            ReportAccess access,
            WorkingCalendar calendar,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.regimes = regimes;
        this.campaigns = campaigns;
        this.plan = plan;
        this.collection = collection;
        this.access = access;
        this.calendar = calendar;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param own the dates of an ad hoc request; nothing for a period of a regime */
    public CampaignId handle(String regimeCode, @Nullable String period, @Nullable OwnDates own) {
        policy.require("report-campaign.open", Policy.Resource.of("report-campaign"));
        Instant now = clock.instant();
        ReportRegime regime = regimes.on(regimeCode, Moments.day(now))
                .orElseThrow(() -> new InvalidInput("regime", "Không có chế độ báo cáo này đang áp dụng."));
        if (regime.frequency() == ReportFrequency.AD_HOC) {
            return adHoc(regime, own, now);
        }
        ReportPeriod asked = ReportPeriod.parse(period, regime.frequency())
                .orElseThrow(() -> new InvalidInput(
                        "period",
                        "Ghi kỳ đúng với chế độ, ví dụ "
                                + ReportPeriod.holding(Moments.day(now), regime.frequency())
                                        .code()
                                + "."));
        CampaignDates dates = regime.dates(asked, calendar);
        if (!dates.internalDueAt().isAfter(now)) {
            throw new InvalidInput("period", "Hạn nộp của kỳ này đã qua.");
        }
        Optional<Campaign> planned = campaigns.findByRegimeCodeAndPeriod(regimeCode, asked.code());
        if (planned.isEmpty()) {
            return plan.plan(regime, asked.code(), dates.openingAt(now), actors.current())
                    .id();
        }
        Campaign campaign = access.lock(planned.get().id());
        if (campaign.state() != CampaignState.PLANNED) {
            throw RuleViolation.conflict("report.openAlready", campaign.code());
        }
        campaign.bringForward(actors.current(), now);
        campaigns.save(campaign);
        collection.broughtForward(campaign.id());
        return campaign.id();
    }

    private CampaignId adHoc(ReportRegime regime, @Nullable OwnDates own, Instant now) {
        if (own == null) {
            throw new InvalidInput("due", "Báo cáo đột xuất cần kỳ số liệu, hạn đơn vị nộp và hạn gửi cấp trên.");
        }
        CampaignDates dates = own.of(regime, now, calendar);
        Campaign.requireInOrder(dates, now);
        // lần 1, lần 2, …
        String period = "L" + (campaigns.countOf(regime.code()) + 1);
        return plan.plan(regime, period, dates, actors.current()).id();
    }
}
