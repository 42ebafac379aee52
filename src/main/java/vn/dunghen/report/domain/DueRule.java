package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.report.DueRoll;

/**
 * A date as a regime words it, e.g. "trước ngày 05 tháng cuối kỳ".
 *
 * @param month months after the last month of the period, 0 to 12
 * @param day day of that month, 1 to 31; the last one when the month is shorter
 * @param roll how a day off is treated
 */
@Embeddable
public record DueRule(int month, int day, @Enumerated(EnumType.STRING) DueRoll roll) {

    /** The last moment: the end of office hours of the working day the rule leads to. */
    public Instant of(ReportPeriod period, WorkingCalendar calendar) {
        return moment(named(period), roll, calendar);
    }

    /** The day as written, before any day off is minded. */
    public LocalDate named(ReportPeriod period) {
        YearMonth named = YearMonth.from(period.last()).plusMonths(month);
        return named.atDay(Math.min(day, named.lengthOfMonth()));
    }

    boolean before(DueRule other) {
        return month < other.month || month == other.month && day < other.day;
    }

    static Instant moment(LocalDate day, DueRoll roll, WorkingCalendar calendar) {
        Instant noon = Moments.noon(day);
        boolean back = roll == DueRoll.BEFORE || roll == DueRoll.BACKWARD && !calendar.isWorkingDay(day);
        return calendar.endOfDay(noon, back ? -1 : 0);
    }
}
