package vn.dunghen.operation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.StoredCalendar;
import vn.dunghen.calendar.WorkingCalendar;

/** Every promised date is the last row of its ledger, and the ledger is what the calendar answers. */
final class PromiseRules {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String LAST_ROW =
            " from dossier d join dossier_clock_row r on r.dossier_id = d.id and r.seq = (select max(m.seq)"
                    + " from dossier_clock_row m where m.dossier_id = d.id) ";

    private PromiseRules() {}

    static List<Rule> all(String agency) {
        return List.of(
                Rule.of(
                        "Ngày hẹn của hồ sơ là dòng cuối của sổ ngày hẹn",
                        "select d.code" + LAST_ROW
                                + "where d.current_due is null or d.current_due <> r.due_after"
                                + " or d.original_due is null or d.original_due <> r.original_after"),
                Rule.of(
                        "Ngày hẹn đầu tiên của hồ sơ được giữ nguyên",
                        "select d.code from dossier d join dossier_clock_row r on r.dossier_id = d.id and r.seq = 1"
                                + " where d.first_due is null or d.first_due <> r.due_after"),
                Rule.of(
                        "Hồ sơ đã hẹn ngày thì có sổ ngày hẹn",
                        "select d.code from dossier d where d.current_due is not null"
                                + " and not exists (select 1 from dossier_clock_row r where r.dossier_id = d.id)"),
                Rule.of(
                        "Sổ ngày hẹn nối liền, không mất dòng",
                        "select d.code from dossier d join dossier_clock_row r on r.dossier_id = d.id where r.seq > 1"
                                + " and not exists (select 1 from dossier_clock_row b where b.dossier_id = d.id"
                                + " and b.seq = r.seq - 1 and b.due_after = r.due_before)"),
                Rule.of(
                        "Hạn gốc chỉ dời ở dòng nói rõ, và không sau ngày hẹn",
                        "select d.code from dossier d join dossier_clock_row r on r.dossier_id = d.id"
                                + " left join dossier_clock_row b on b.dossier_id = d.id and b.seq = r.seq - 1"
                                + " where r.original_after > r.due_after"
                                + " or (not r.moves_original and b.id is not null"
                                + " and b.original_after <> r.original_after)"),
                Rule.of(
                        "Hồ sơ đóng ở một trạng thái kết thúc và không còn nợ lời xin lỗi",
                        "select d.code from dossier d where d.closed_at is not null and (d.state not in"
                                + " ('NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'RETURNED') or exists (select 1 from"
                                + " dossier_apology a where a.dossier_id = d.id and a.sent_at is null"
                                + " and a.dropped_at is null))"),
                new Rule(
                        "Ngày hẹn đang có hiệu lực khớp với lịch làm việc",
                        jdbc -> againstTheCalendar(jdbc, StoredCalendar.read(JdbcClient.create(jdbc), agency))));
    }

    /** A decision on days that still has to reach a dossier explains the difference; the application catches up by itself. */
    private static List<String> againstTheCalendar(JdbcTemplate jdbc, WorkingCalendar calendar) {
        List<String> broken = new ArrayList<>();
        jdbc.query(
                "select d.code, r.due_after, r.counted_days" + LAST_ROW
                        + "where d.resolved_at is null and d.clock_stopped_at is null and r.counted_days <> ''"
                        + " and not exists (select 1 from dossier_calendar_due w where w.dossier_id = d.id)",
                row -> {
                    LocalDate due = row.getObject("due_after", OffsetDateTime.class)
                            .atZoneSameInstant(ZONE)
                            .toLocalDate();
                    if (!fits(row.getString("counted_days"), due, calendar)) {
                        broken.add(row.getString("code"));
                    }
                });
        return broken;
    }

    /** Later decisions never make a promise earlier, so there may be more working days before the date, never fewer. */
    private static boolean fits(String counted, LocalDate due, WorkingCalendar calendar) {
        List<String[]> numbered = counted.lines()
                .map(line -> line.split(";", -1))
                .filter(day -> !day[2].isEmpty())
                .toList();
        if (numbered.isEmpty()) {
            return calendar.isWorkingDay(due);
        }
        LocalDate last = LocalDate.parse(numbered.get(numbered.size() - 1)[0]);
        boolean inWorkingDays = numbered.stream().allMatch(day -> Arrays.stream(DayKind.values())
                .anyMatch(kind -> kind.isWorking() && kind.name().equals(day[1])));
        if (!calendar.isWorkingDay(due) || due.isBefore(last)) {
            return false;
        }
        if (!inWorkingDays) {
            return true;
        }
        LocalDate first = LocalDate.parse(numbered.get(0)[0]);
        long working = Stream.iterate(first, day -> !day.isAfter(due), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return due.equals(last) ? working == numbered.size() : working >= numbered.size();
    }
}
