package vn.dunghen.report.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.RiskSource;
import vn.dunghen.indicator.WorkAtRisk;
import vn.dunghen.kernel.Subject;

/** Reports that units still owe and whose date has passed or is near. */
@Component
@Transactional(readOnly = true)
class ReportRisks implements RiskSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int SOON_DAYS = 2;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ReportRisks(JdbcClient jdbc, WorkingCalendar calendar, Directory directory, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "unit-report";
    }

    @Override
    public Found find(@Nullable String unit) {
        Instant now = clock.instant();
        return Found.of(jdbc.sql(
                        "select r.id, r.code, r.unit, r.current_due_at, r.returns, r.state, c.name as campaign_name"
                                + " from unit_report r join report_campaign c on c.id = r.campaign_id"
                                + " where r.agency = :agency and r.state in ('FILLING', 'SUBMITTING')"
                                + " and r.current_due_at <= :until and (cast(:unit as varchar) is null or r.unit = :unit)")
                .param("agency", directory.agency().code())
                .param("until", calendar.endOfDay(now, SOON_DAYS).atOffset(ZoneOffset.UTC))
                .param("unit", unit)
                .query((row, n) -> line(row, now))
                .list());
    }

    private WorkAtRisk line(ResultSet row, Instant now) throws SQLException {
        Instant due = row.getObject("current_due_at", OffsetDateTime.class).toInstant();
        String code = row.getString("code");
        return new WorkAtRisk(
                new Subject("unit-report", row.getString("id")),
                code,
                row.getString("campaign_name"),
                "/bao-cao/don-vi/" + code,
                row.getString("unit"),
                due,
                false,
                now.isAfter(due) ? WorkAtRisk.Standing.LATE : WorkAtRisk.Standing.SOON,
                why(row));
    }

    private String why(ResultSet row) throws SQLException {
        if (row.getInt("returns") > 0) {
            return say("report.risk.returned", row.getInt("returns"));
        }
        return say(row.getString("state").equals("FILLING") ? "report.risk.filling" : "report.risk.submitting");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
