package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportPeriod;
import vn.dunghen.report.domain.ReportRegime;

/** Xem trước chế độ báo cáo: the periods it would open next, with the days off known now; nothing is written. */
@Service
@Transactional(readOnly = true)
public class PreviewRegime {

    private static final int LAST_YEAR = 2100;

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    PreviewRegime(Campaigns campaigns, WorkingCalendar calendar, Directory directory, Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** A period to come. @param name as people say it */
    public record Coming(String name, CampaignDates dates) {}

    /** @return nothing for a regime that is asked for by hand */
    public List<Coming> coming(ReportRegime.Head head, ReportRegime.Rhythm rhythm, int count) {
        ReportRegime regime = ReportRegime.define(directory.agency().code(), head, rhythm, List.of(), Set.of());
        List<Coming> coming = new ArrayList<>();
        if (rhythm.frequency() == ReportFrequency.AD_HOC) {
            return coming;
        }
        Set<String> opened = new HashSet<>(campaigns.periodsBut(head.code(), CampaignState.PLANNED));
        Instant now = clock.instant();
        Instant from = Moments.noon(head.effectiveFrom());
        Instant after = from.isAfter(now) ? from : now;
        ReportPeriod period = ReportPeriod.holding(Moments.day(after).minusMonths(1), rhythm.frequency());
        while (coming.size() < count && period.first().getYear() <= LAST_YEAR) {
            CampaignDates dates = regime.dates(period, calendar);
            boolean starts = dates.internalDueAt().isAfter(after) && !opened.contains(period.code());
            Instant opens = dates.opensAt().isAfter(after) ? dates.opensAt() : after;
            if (starts && !regime.inForce(Moments.day(opens))) {
                return coming;
            }
            if (starts) {
                coming.add(new Coming(PeriodWords.say(period.code()), dates.openingAt(opens)));
            }
            period = period.next(rhythm.frequency());
        }
        return coming;
    }
}
