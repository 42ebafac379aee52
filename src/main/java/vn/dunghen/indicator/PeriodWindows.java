package vn.dunghen.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;

/** Which days a reporting period has, as the rule in force cuts them. */
@Service
@Transactional(readOnly = true)
public class PeriodWindows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodWindows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The days of a period, as known now. */
    public FigureWindow window(ReportPeriod period) {
        return window(period.first(), period.last(), firstDay(period.last().atEndOfMonth()), clock.instant());
    }

    /** The periods people pick today: month, quarter, half, year, and those before them. */
    public List<ReportPeriod> today() {
        LocalDate today = Moments.day(clock.instant());
        YearMonth month = named(today, firstDay(today));
        YearMonth before = month.minusMonths(1);
        int quarter = (month.getMonthValue() + 2) / 3;
        YearMonth lastQuarter = YearMonth.of(month.getYear(), quarter * 3).minusMonths(3);
        int year = month.getYear();
        return List.of(
                ReportPeriod.of(month.toString()),
                ReportPeriod.of(before.toString()),
                ReportPeriod.of(year + "-Q" + quarter),
                ReportPeriod.of(lastQuarter.getYear() + "-Q" + lastQuarter.getMonthValue() / 3),
                ReportPeriod.of(year + "-H1"),
                ReportPeriod.of(year + "-9M"),
                ReportPeriod.of(Integer.toString(year)),
                ReportPeriod.of(Integer.toString(year - 1)));
    }

    /** The day of the month on which a reporting month opens. @param day on which the rule is in force */
    public int firstDay(LocalDate day) {
        return jdbc.sql("select first_day from report_window where effective_from <= :day"
                        + " order by effective_from desc limit 1")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The reporting month a day lies in: with the 15th as first day, 15/11 opens December. */
    private static YearMonth named(LocalDate day, int firstDay) {
        YearMonth month = YearMonth.from(day);
        return firstDay > 1 && day.getDayOfMonth() >= firstDay ? month.plusMonths(1) : month;
    }

    private static FigureWindow window(YearMonth from, YearMonth to, int firstDay, Instant asOf) {
        return firstDay == 1
                ? new FigureWindow(from.atDay(1), to.atEndOfMonth(), asOf)
                : new FigureWindow(from.minusMonths(1).atDay(firstDay), to.atDay(firstDay - 1), asOf);
    }
}
