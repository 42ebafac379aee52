package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarRegister;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.workflow.Watches;

/** Lets one opened campaign and the department's own report follow a decision on days, in a transaction of their own. */
@UseCase
public class MoveCampaignByCalendar {

    private final Campaigns campaigns;
    private final ReportRegimes regimes;
    private final Syntheses syntheses;
    private final ReportCollection collection;
    private final WorkingCalendar calendar;
    private final CalendarRegister register;
    private final Watches watches;
    private final Clock clock;

    MoveCampaignByCalendar(
            Campaigns campaigns,
            ReportRegimes regimes,
            Syntheses syntheses,
            ReportCollection collection,
            WorkingCalendar calendar,
            CalendarRegister register,
            Watches watches,
            Clock clock) {
        this.campaigns = campaigns;
        this.regimes = regimes;
        this.syntheses = syntheses;
        this.collection = collection;
        this.calendar = calendar;
        this.register = register;
        this.watches = watches;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void handle(String id) {
        Instant now = clock.instant();
        // the report first, as those who work on it do
        Optional<Synthesis> own = syntheses.lockByCampaign(id);
        Campaign campaign = campaigns.lockById(id).orElseThrow();
        CampaignDates before = campaign.dates();
        CampaignDates after =
                regimes.findById(campaign.regimeId()).orElseThrow().following(before, calendar, now);
        if (after.equals(before)) {
            return;
        }
        Instant left =
                after.internalDueAt().isAfter(before.internalDueAt()) ? before.internalDueAt() : before.outwardDueAt();
        campaign.followCalendar(after, register.basisOf(Moments.day(left)));
        campaigns.save(campaign);
        if (after.closesAt().isAfter(before.closesAt())) {
            collection.closes(campaign.id(), after.closesAt());
        }
        own.filter(report -> report.followCalendar(after.outwardDueAt(), now)).ifPresent(syntheses::save);
        watches.moved(campaign.subject());
    }
}
