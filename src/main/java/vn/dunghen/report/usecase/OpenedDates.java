package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.domain.CampaignDates;

/** The dates of campaigns whose units have been asked, read from rows. */
@Repository
class OpenedDates {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    OpenedDates(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** A campaign with a date still ahead, and how its regime treats a day off. */
    record Opened(
            String id,
            String code,
            String name,
            CampaignDates dates,
            DueRoll internal,
            DueRoll outward,
            int closeDays,
            Instant now) {

        CampaignDates following(WorkingCalendar calendar) {
            return dates.following(internal, outward, closeDays, calendar, now);
        }
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Opened> ahead() {
        Instant now = clock.instant();
        return jdbc.sql("select c.id, c.code, c.name, c.window_from, c.window_to, c.opens_at, c.internal_due_at,"
                        + " c.outward_due_at, c.closes_at, r.close_days,"
                        + " case when r.frequency = 'AD_HOC' then 'FORWARD' else r.internal_roll end as internal_roll,"
                        + " case when r.frequency = 'AD_HOC' then 'FORWARD' else r.outward_roll end as outward_roll"
                        + " from report_campaign c join report_regime r on r.id = c.regime_id"
                        + " where c.agency = ? and c.state in ('COLLECTING', 'COLLECTED') and c.outward_due_at > ?"
                        + " order by c.id")
                .params(directory.agency().code(), now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Opened(
                        row.getString("id"),
                        row.getString("code"),
                        row.getString("name"),
                        new CampaignDates(
                                row.getObject("window_from", LocalDate.class),
                                row.getObject("window_to", LocalDate.class),
                                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                                row.getObject("internal_due_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("outward_due_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("closes_at", OffsetDateTime.class).toInstant()),
                        DueRoll.valueOf(row.getString("internal_roll")),
                        DueRoll.valueOf(row.getString("outward_roll")),
                        row.getInt("close_days"),
                        now))
                .list();
    }

    /** Ids of units' reports whose date has not gone along with their campaign's yet. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<String> behind() {
        return jdbc.sql("select u.id from unit_report u join report_campaign c on c.id = u.campaign_id"
                        + " where c.agency = ? and c.state = 'COLLECTING'"
                        + " and u.state in ('FILLING', 'SUBMITTING', 'SUBMITTED') and u.due_at > ?"
                        + " and u.due_at < c.internal_due_at order by u.id")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** How many campaigns wait for units although their date has passed. */
    @Transactional(readOnly = true)
    public int late() {
        return jdbc.sql("select count(*) from report_campaign c where c.agency = ? and c.state = 'COLLECTING'"
                        + " and c.internal_due_at <= ?")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
