package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.domain.CalendarMove;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;

/** Lists the dossiers whose appointment a decision on days would move; reads rows, changes none. */
@Component
class DossierCalendarImpact implements CalendarImpact {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final CalendarBook calendar;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    DossierCalendarImpact(
            JdbcClient jdbc,
            Procedures procedures,
            CalendarBook calendar,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    private record Row(String code, String procedure, CalendarMove.Dates dates) {}

    @Override
    @Transactional(readOnly = true)
    public Effect effect(Set<LocalDate> changed, WorkingCalendar after) {
        Instant now = clock.instant();
        WorkingCalendar before = calendar.withChanges(List.of());
        Map<String, Procedure> known = new HashMap<>();
        List<Move> moves = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Row row : open(Collections.min(changed))) {
            Procedure procedure = known.computeIfAbsent(
                    row.procedure(), id -> procedures.findById(id).orElseThrow());
            CalendarMove move = CalendarMove.of(procedure, row.dates(), before, after, now);
            Instant due = row.dates().current();
            if (move.current().isAfter(due)) {
                moves.add(new Move(row.code(), procedure.name(), due, move.current()));
            } else if (move.verdict() == CalendarMove.Verdict.KEPT) {
                kept.add(new Kept(row.code(), procedure.name(), due, say("dossier.calendar.kept")));
            }
        }
        return new Effect(say("dossier.calendar.work"), moves, kept, late(now));
    }

    private int late(Instant now) {
        return jdbc.sql("select count(*) from dossier d where d.agency = ? and d.resolved_at is null"
                        + " and d.accepted_at is not null and d.current_due <= ?")
                .params(directory.agency().code(), now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private List<Row> open(LocalDate firstChanged) {
        return jdbc.sql("select d.code, d.procedure_id, d.accepted_at, d.original_due, d.current_due, d.statutory_due,"
                        + " exists (select 1 from dossier_clock_row r where r.dossier_id = d.id and r.kind not in"
                        + " ('START', 'EXTENSION', 'NOT_MOVED', 'CALENDAR')) as counted_anew"
                        + " from dossier d where d.agency = ? and d.resolved_at is null and d.accepted_at is not null"
                        + " and d.current_due >= ?")
                .params(
                        directory.agency().code(),
                        CalendarChanges.startOf(firstChanged).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Row(
                        row.getString("code"),
                        row.getString("procedure_id"),
                        new CalendarMove.Dates(
                                at(row, "accepted_at"),
                                at(row, "original_due"),
                                at(row, "current_due"),
                                row.getObject("statutory_due") == null ? null : at(row, "statutory_due"),
                                !row.getBoolean("counted_anew"))))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
