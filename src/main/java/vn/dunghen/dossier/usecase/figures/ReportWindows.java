package vn.dunghen.dossier.usecase.figures;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The windows in which reports count, as the rule in force cuts them. */
@Service
@Transactional(readOnly = true)
public class ReportWindows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportWindows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A window people pick. @param key of its name, {@code figures.window.<key>}; @param number its month, quarter or year */
    public record Window(String key, String number, Period period) {}

    /** The windows of today, the month's first. */
    public List<Window> today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        int firstDay = firstDay(today);
        YearMonth month = named(today, firstDay);
        YearMonth before = month.minusMonths(1);
        int quarter = (month.getMonthValue() + 2) / 3;
        YearMonth quarterEnd = YearMonth.of(month.getYear(), quarter * 3);
        YearMonth lastQuarterEnd = quarterEnd.minusMonths(3);
        int year = month.getYear();
        return List.of(
                new Window("month", number(month), months(month, month, firstDay)),
                new Window("month", number(before), months(before, before, firstDay)),
                quarter(quarterEnd, firstDay),
                quarter(lastQuarterEnd, firstDay),
                new Window(
                        "half", Integer.toString(year), months(YearMonth.of(year, 1), YearMonth.of(year, 6), firstDay)),
                new Window(
                        "nine", Integer.toString(year), months(YearMonth.of(year, 1), YearMonth.of(year, 9), firstDay)),
                new Window(
                        "year",
                        Integer.toString(year),
                        months(YearMonth.of(year, 1), YearMonth.of(year, 12), firstDay)),
                new Window(
                        "year",
                        Integer.toString(year - 1),
                        months(YearMonth.of(year - 1, 1), YearMonth.of(year - 1, 12), firstDay)));
    }

    /** The quarter of today: what the page shows before anybody picks. */
    public Period quarter() {
        return today().get(2).period();
    }

    private static Window quarter(YearMonth end, int firstDay) {
        return new Window(
                "quarter", end.getMonthValue() / 3 + "/" + end.getYear(), months(end.minusMonths(2), end, firstDay));
    }

    private static String number(YearMonth month) {
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }

    /** The reporting month a day lies in: with the 15th as first day, 15/11 opens December. */
    private static YearMonth named(LocalDate day, int firstDay) {
        YearMonth month = YearMonth.from(day);
        return firstDay > 1 && day.getDayOfMonth() >= firstDay ? month.plusMonths(1) : month;
    }

    private static Period months(YearMonth from, YearMonth to, int firstDay) {
        return firstDay == 1
                ? new Period(from.atDay(1), to.atEndOfMonth())
                : new Period(from.minusMonths(1).atDay(firstDay), to.atDay(firstDay - 1));
    }

    private int firstDay(LocalDate day) {
        return jdbc.sql("select first_day from dossier_report_window where effective_from <= :day"
                        + " order by effective_from desc limit 1")
                .param("day", Date.valueOf(day))
                .query(Integer.class)
                .single();
    }
}
