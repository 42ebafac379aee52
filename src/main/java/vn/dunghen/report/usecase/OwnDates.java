package vn.dunghen.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.ReportRegime;

/**
 * The days of an ad hoc request.
 *
 * @param windowTo last day counted, inclusive
 * @param due day by which units submit, rolled forward from a day off
 * @param outwardDue day by which the department sends, rolled forward from a day off
 */
public record OwnDates(LocalDate windowFrom, LocalDate windowTo, LocalDate due, LocalDate outwardDue) {

    CampaignDates of(ReportRegime regime, Instant now, WorkingCalendar calendar) {
        Instant dueAt = calendar.endOfDay(Moments.noon(due), 0);
        Instant outwardAt = calendar.endOfDay(Moments.noon(outwardDue), 0);
        Instant closes = calendar.endOfDay(outwardAt, -regime.rhythm().closeDays());
        return new CampaignDates(windowFrom, windowTo, now, dueAt, outwardAt, closes.isBefore(dueAt) ? dueAt : closes);
    }
}
