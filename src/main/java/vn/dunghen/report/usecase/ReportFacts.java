package vn.dunghen.report.usecase;

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
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.UnitReport;

/** Reads the reports whose date lies within a window, those excused left out, judged by its last moment. */
@Component
class ReportFacts {

    private static final String SQL =
            """
            select r.code, c.name, r.unit, r.state, r.due_at, r.first_submitted_at, r.ended_at
            from unit_report r join report_campaign c on c.id = r.campaign_id
            where r.agency = :agency and r.state <> 'EXCUSED' and r.due_at >= :begin and r.due_at < :end
              and r.opened_at < :until and (cast(:unit as varchar) is null or r.unit = :unit)
            order by r.code""";

    private final JdbcClient jdbc;
    private final Directory directory;

    ReportFacts(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** @param unit code of the unit, or null for all */
    List<ReportFact> of(FigureWindow window, @Nullable String unit) {
        return jdbc.sql(SQL)
                .param("agency", directory.agency().code())
                .param("begin", time(window.begin()))
                .param("end", time(window.end()))
                .param("until", time(window.until()))
                .param("unit", unit)
                .query((row, n) -> fact(row, window))
                .list();
    }

    private static ReportFact fact(ResultSet row, FigureWindow window) throws SQLException {
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        OffsetDateTime first = row.getObject("first_submitted_at", OffsetDateTime.class);
        Instant submitted = first == null || !first.toInstant().isBefore(window.until()) ? null : first.toInstant();
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ReportFact(
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                due,
                submitted,
                UnitReport.judge(
                        UnitReportState.valueOf(row.getString("state")),
                        submitted,
                        due,
                        ended == null ? null : ended.toInstant(),
                        window.moment()));
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
