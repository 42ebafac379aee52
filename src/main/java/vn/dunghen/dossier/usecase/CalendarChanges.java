package vn.dunghen.dossier.usecase;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarChanged;
import vn.dunghen.calendar.DayChange;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actor;

/**
 * The open dossiers that a decision on days still has to reach. Thousands of rows held for as long as all of them take would
 * stop every clerk, and within the decision's own transaction the calendar still counts the old way; so the decision only
 * writes down whom it concerns, at once and wholly, and each dossier is then moved in a short transaction of its own.
 */
@Repository
class CalendarChanges {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Directory directory;

    CalendarChanges(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * A decision on days.
     *
     * @param before the days as they were
     */
    record Change(String id, List<DayChange> before, String basis, Actor by) {}

    /** A dossier that waits for a decision to reach it. */
    record Waiting(String change, String dossier) {}

    /** Writes down every open dossier whose due date lies on or after the first changed day; answers how many. */
    @Transactional
    public int enter(CalendarChanged changed) {
        String id = UUID.randomUUID().toString();
        String days = changed.days().stream()
                .sorted()
                .map(day -> day + "=" + changed.before().kindOf(day))
                .collect(Collectors.joining(" "));
        jdbc.sql("insert into dossier_calendar_change (id, agency, days_before, basis, by_login, by_name, entered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        agency(),
                        days,
                        changed.basis(),
                        changed.by().login(),
                        changed.by().name(),
                        Timestamp.from(changed.at()))
                .update();
        return jdbc.sql("insert into dossier_calendar_due (change_id, dossier_id, agency, tries)"
                        + " select cast(? as varchar), d.id, d.agency, 0 from dossier d where d.agency = ?"
                        + " and d.resolved_at is null and d.accepted_at is not null and d.current_due >= ?")
                .params(id, agency(), Timestamp.from(startOf(Collections.min(changed.days()))))
                .update();
    }

    /** Dossiers in the order of their ids, those that have failed before last. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<Waiting> waiting(int most) {
        return jdbc.sql("select change_id, dossier_id from dossier_calendar_due where agency = ?"
                        + " order by tries, dossier_id, change_id limit ?")
                .params(agency(), most)
                .query((row, index) -> new Waiting(row.getString("change_id"), row.getString("dossier_id")))
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Change change(String id) {
        return jdbc.sql("select days_before, basis, by_login, by_name from dossier_calendar_change where id = ?")
                .param(id)
                .query((row, index) -> new Change(
                        id,
                        Arrays.stream(row.getString("days_before").split(" "))
                                .map(CalendarChanges::day)
                                .toList(),
                        row.getString("basis"),
                        new Actor(row.getString("by_login"), row.getString("by_name"), null)))
                .single();
    }

    /** Takes a dossier off the list within the caller's transaction; false when somebody has done so. */
    boolean take(Waiting waiting) {
        return jdbc.sql("delete from dossier_calendar_due where change_id = ? and dossier_id = ?")
                        .params(waiting.change(), waiting.dossier())
                        .update()
                > 0;
    }

    /** A dossier that could not be moved now comes after the others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tried(Waiting waiting) {
        jdbc.sql("update dossier_calendar_due set tries = tries + 1 where change_id = ? and dossier_id = ?")
                .params(waiting.change(), waiting.dossier())
                .update();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static DayChange day(String text) {
        int at = text.indexOf('=');
        return new DayChange(LocalDate.parse(text.substring(0, at)), DayKind.valueOf(text.substring(at + 1)), "");
    }

    private String agency() {
        return directory.agency().code();
    }
}
