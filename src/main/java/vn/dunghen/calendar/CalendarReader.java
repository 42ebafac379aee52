package vn.dunghen.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the calendar rests on: the rows of the country ({@code *}), overridden by those of the agency. */
@Repository
class CalendarReader {

    private static final String COUNTRY = "*";
    private static final String OURS = " where agency in ('*', :agency) ";

    private final JdbcClient jdbc;
    private final String agency;

    CalendarReader(JdbcClient jdbc, @Value("${dunghen.agency.code:H99.15}") String agency) {
        this.jdbc = jdbc;
        this.agency = agency;
    }

    String agency() {
        return agency;
    }

    /** A number that grows with every change by any node. */
    long version() {
        return jdbc.sql("select coalesce(sum(number_now), 0) from calendar_version" + OURS)
                .param("agency", agency)
                .query(Long.class)
                .single();
    }

    /** Whoever raises it at the same time waits until this transaction ends. */
    void raiseVersion() {
        jdbc.sql("insert into calendar_version (agency, number_now) values (:agency, 0) on conflict do nothing")
                .param("agency", agency)
                .update();
        jdbc.sql("update calendar_version set number_now = number_now + 1 where agency = :agency")
                .param("agency", agency)
                .update();
    }

    CalendarData read() {
        return new CalendarData(
                rules(),
                decisions(),
                new HashSet<>(jdbc.sql("select year_number from calendar_decided_year" + OURS)
                        .param("agency", agency)
                        .query(Integer.class)
                        .list()),
                hours());
    }

    private List<HolidayRule> rules() {
        return jdbc.sql("select code, name, lunar, month_number, day_number, shift_days, monday_shift_days,"
                        + " length_days, applies_from, applies_to, basis from calendar_holiday_rule" + OURS
                        + "order by code, applies_from")
                .param("agency", agency)
                .query((row, i) -> new HolidayRule(
                        row.getString("code"),
                        row.getString("name"),
                        row.getBoolean("lunar"),
                        row.getInt("month_number"),
                        row.getInt("day_number"),
                        row.getInt("shift_days"),
                        row.getObject("monday_shift_days", Integer.class),
                        row.getInt("length_days"),
                        row.getObject("applies_from", LocalDate.class),
                        row.getObject("applies_to", LocalDate.class),
                        row.getString("basis")))
                .list();
    }

    private Map<LocalDate, DayChange> decisions() {
        Map<LocalDate, DayChange> decisions = new HashMap<>();
        jdbc.sql("select decided_day, kind, name from calendar_decision" + OURS
                        + "order by case when agency = '*' then 0 else 1 end")
                .param("agency", agency)
                .query((row, i) -> new DayChange(
                        row.getObject("decided_day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list()
                .forEach(change -> decisions.put(change.date(), change));
        return Map.copyOf(decisions);
    }

    private OfficeHours hours() {
        record Row(String agency, OfficeHours.Entry entry) {}
        List<Row> rows = jdbc.sql("select agency, applies_from, opens, closes from calendar_office_hours" + OURS)
                .param("agency", agency)
                .query((row, i) -> new Row(
                        row.getString("agency"),
                        new OfficeHours.Entry(
                                row.getObject("applies_from", LocalDate.class),
                                new OfficeHours.Session(
                                        LocalTime.parse(row.getString("opens")),
                                        LocalTime.parse(row.getString("closes"))))))
                .list();
        boolean own = rows.stream().anyMatch(row -> !COUNTRY.equals(row.agency));
        return new OfficeHours(rows.stream()
                .filter(row -> !own || !COUNTRY.equals(row.agency))
                .map(Row::entry)
                .toList());
    }
}
