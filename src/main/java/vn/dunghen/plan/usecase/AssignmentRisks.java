package vn.dunghen.plan.usecase;

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

/** Assignments whose result has not been handed in and whose date has passed or is near. */
@Component
@Transactional(readOnly = true)
class AssignmentRisks implements RiskSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int SOON_DAYS = 2;
    private static final int SHORT = 160;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    AssignmentRisks(
            JdbcClient jdbc, WorkingCalendar calendar, Directory directory, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "assignment";
    }

    @Override
    public Found find(@Nullable String unit) {
        Instant now = clock.instant();
        return Found.of(jdbc.sql("select a.id, a.code, a.content, a.lead_unit, a.current_due_at, a.percent, a.state,"
                        + " (select count(*) from plan_assignment_extension e where e.assignment_id = a.id) as extensions"
                        + " from plan_assignment a where a.agency = :agency and a.state in ('OFFERED', 'IN_PROGRESS')"
                        + " and a.current_due_at <= :until and (cast(:unit as varchar) is null or a.lead_unit = :unit)")
                .param("agency", directory.agency().code())
                .param("until", calendar.endOfDay(now, SOON_DAYS).atOffset(ZoneOffset.UTC))
                .param("unit", unit)
                .query((row, n) -> line(row, now))
                .list());
    }

    private WorkAtRisk line(ResultSet row, Instant now) throws SQLException {
        Instant due = row.getObject("current_due_at", OffsetDateTime.class).toInstant();
        String content = row.getString("content");
        String code = row.getString("code");
        return new WorkAtRisk(
                new Subject("assignment", row.getString("id")),
                code,
                content.length() <= SHORT ? content : content.substring(0, SHORT - 1) + "…",
                "/ke-hoach/nhiem-vu/" + code,
                row.getString("lead_unit"),
                due,
                false,
                now.isAfter(due) ? WorkAtRisk.Standing.LATE : WorkAtRisk.Standing.SOON,
                why(row));
    }

    private String why(ResultSet row) throws SQLException {
        int extensions = row.getInt("extensions");
        String asked = extensions == 0 ? "" : " " + say("assignment.risk.extended", extensions);
        return (row.getString("state").equals("OFFERED")
                        ? say("assignment.risk.offered")
                        : say("assignment.risk.progress", row.getInt("percent")))
                + asked;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
