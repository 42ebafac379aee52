package vn.dunghen.plan.usecase.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.plan.TargetOperator;

/**
 * Reads the assignments that lived within a window: opened before its last moment, and not confirmed before its first.
 * Work nobody has asked for, and work that was cancelled, is in no figure.
 */
@Component
class WorkFacts {

    private static final String SQL =
            """
            select a.code, a.content, a.lead_unit, a.deadline_text, a.original_due_at, a.reported_at, a.verified_at,
              a.state, a.target_operator, a.target_value, a.figure,
              (select count(*) from plan_assignment_extension e where e.assignment_id = a.id
                and e.asked_at < :until) as extensions,
              (select count(*) from plan_assignment_extension e where e.assignment_id = a.id
                and e.asked_at >= :begin and e.asked_at < :until) as asked,
              (select count(*) from plan_assignment_check_in c where c.assignment_id = a.id) as check_ins,
              (select count(*) from plan_assignment_check_in c where c.assignment_id = a.id
                and c.due_at < :moment and (c.done_at is null or c.done_at > c.due_at)) as late_check_ins
            from plan_assignment a
            where a.agency = :agency and a.state not in ('CANCELLED', 'NOT_ASKED', 'WAITING')
              and (cast(:unit as varchar) is null or a.lead_unit = :unit)
              and a.opened_at < :until and (a.verified_at is null or a.verified_at >= :begin)
            order by a.code""";

    private final JdbcClient jdbc;
    private final Directory directory;

    WorkFacts(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** @param unit the lead unit, or null for all */
    List<WorkFact> of(FigureWindow window, @Nullable String unit) {
        return jdbc.sql(SQL)
                .param("agency", directory.agency().code())
                .param("unit", unit)
                .param("begin", time(window.begin()))
                .param("until", time(window.until()))
                .param("moment", time(window.moment()))
                .query((row, n) -> fact(row, window))
                .list();
    }

    private static WorkFact fact(ResultSet row, FigureWindow window) throws SQLException {
        Instant verified = moment(row, "verified_at");
        Instant reported = moment(row, "reported_at");
        boolean confirmed = verified != null && verified.isBefore(window.until());
        boolean handedIn = verified != null || "VERIFYING".equals(row.getString("state"));
        boolean settled = handedIn && reported != null && reported.isBefore(window.until());
        String operator = row.getString("target_operator");
        return new WorkFact(
                row.getString("code"),
                row.getString("content"),
                row.getString("lead_unit"),
                row.getString("deadline_text"),
                moment(row, "original_due_at"),
                settled ? reported : null,
                confirmed,
                row.getInt("extensions"),
                row.getInt("asked"),
                row.getInt("check_ins") > 0,
                row.getInt("late_check_ins") > 0,
                operator == null ? null : TargetOperator.valueOf(operator),
                row.getBigDecimal("target_value"),
                row.getBigDecimal("figure"),
                window.moment());
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
