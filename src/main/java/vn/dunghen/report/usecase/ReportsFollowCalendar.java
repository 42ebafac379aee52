package vn.dunghen.report.usecase;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarFollower;
import vn.dunghen.calendar.WorkingCalendar;

/** What units have been told moves when its day is taken off: first the campaign, then each unit. */
@Component
class ReportsFollowCalendar implements CalendarFollower {

    private final OpenedDates dates;
    private final MoveCampaignByCalendar campaigns;
    private final MoveReportByCalendar reports;
    private final WorkingCalendar calendar;

    ReportsFollowCalendar(
            OpenedDates dates,
            MoveCampaignByCalendar campaigns,
            MoveReportByCalendar reports,
            WorkingCalendar calendar) {
        this.dates = dates;
        this.campaigns = campaigns;
        this.reports = reports;
        this.calendar = calendar;
    }

    @Override
    @Scheduled(
            initialDelayString = "${dunghen.calendar.follow-millis:300000}",
            fixedDelayString = "${dunghen.calendar.follow-millis:300000}")
    public void follow() {
        for (OpenedDates.Opened one : dates.ahead()) {
            if (!one.following(calendar).equals(one.dates())) {
                campaigns.handle(one.id());
            }
        }
        dates.behind().forEach(reports::handle);
    }
}
