package vn.dunghen.report.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Reads what units owe and what they handed in. */
@Service
@Transactional(readOnly = true)
public class ReadUnitReports {

    private static final String SELECT =
            "select r.id, r.code, r.campaign_id, r.unit, r.state, r.due_at, r.current_due_at,"
                    + " r.first_submitted_at, r.ended_at, r.accepted_number, r.returns, r.escalations, c.name as campaign_name"
                    + " from unit_report r join report_campaign c on c.id = r.campaign_id";

    private final JdbcClient jdbc;
    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportCells cells;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    ReadUnitReports(
            JdbcClient jdbc,
            UnitReports reports,
            ReportAccess access,
            ReportCells cells,
            WorkingCalendar calendar,
            Directory directory,
            Policy policy,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.access = access;
        this.cells = cells;
        this.calendar = calendar;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * What a list asks for; nothing means all.
     *
     * @param owed only those from whom the unit still owes something
     */
    public record Filter(
            @Nullable String campaign, @Nullable String unit, @Nullable UnitReportState state, boolean owed) {}

    /** One page by (current due, id). */
    public Page<UnitReportLine> list(Filter filter, @Nullable String cursor, int size) {
        requireView();
        Page.requireSize(size);
        Cursor after = Cursor.dated(cursor);
        var query = jdbc.sql(SELECT + " where r.agency = :agency"
                        + " and (cast(:campaign as varchar) is null or r.campaign_id = :campaign)"
                        + " and (cast(:unit as varchar) is null or r.unit = :unit)"
                        + " and (cast(:state as varchar) is null or r.state = :state)"
                        + (filter.owed() ? " and r.state in ('FILLING', 'SUBMITTING')" : "")
                        + (after == null
                                ? ""
                                : " and r.current_due_at >= :at and (r.current_due_at > :at or r.code > :id)")
                        + " order by r.current_due_at, r.code fetch first :size rows only")
                .param("agency", directory.agency().code())
                .param("campaign", filter.campaign())
                .param("unit", filter.unit())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("size", size + 1);
        if (after != null) {
            query = query.param("at", after.moment().atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        Instant now = clock.instant();
        List<UnitReportLine> lines = query.query((row, n) -> line(row, now)).list();
        if (lines.size() <= size) {
            return new Page<>(lines, null);
        }
        UnitReportLine last = lines.get(size - 1);
        return new Page<>(List.copyOf(lines.subList(0, size)), new Cursor(last.currentDueAt(), last.code()).text());
    }

    /** Codes of all units of a campaign, those excused too. */
    public Set<String> unitsAsked(CampaignId campaign) {
        requireView();
        return Set.copyOf(reports.unitsAsked(campaign.value()));
    }

    /** Codes of the units that have handed in nothing, in the directory's order. */
    public List<String> unreported(CampaignId campaign) {
        requireView();
        return reports.owing(campaign.value());
    }

    /** Reports of some campaigns and units, by campaign, then unit. */
    Map<String, Map<String, UnitReportLine>> of(Collection<String> campaigns, Collection<String> units) {
        if (campaigns.isEmpty() || units.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return jdbc
                .sql(SELECT + " where r.campaign_id in (:campaigns) and r.unit in (:units)")
                .param("campaigns", campaigns)
                .param("units", units)
                .query((row, n) -> line(row, now))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        UnitReportLine::campaign, Collectors.toMap(UnitReportLine::unit, one -> one)));
    }

    /** Before what was sent is read. @throws RuleViolation NOT_FOUND, FORBIDDEN */
    public void require(String idOrCode, String verb) {
        one(idOrCode, report -> {
            access.require(report, verb);
            return report;
        });
    }

    /** One report by its id or by what people call it, read whole. */
    public <T> T one(String idOrCode, Function<UnitReport, T> read) {
        requireView();
        return read.apply(reports.findById(idOrCode)
                .or(() -> reports.findByCode(idOrCode))
                .orElseThrow(() -> RuleViolation.notFound("report.unknown")));
    }

    /** The figures as they would stand in it now: what is filled in already. */
    public List<ReportCell> prefilled(UnitReport report) {
        return cells.now(access.campaignOf(report), report, clock.instant());
    }

    /** Whether the reader may fill it in for an officer who is away. */
    public boolean mayTakeOver(UnitReport report) {
        return access.allows(report, "takeOver");
    }

    /** Whether the person signed in may correct it. */
    public boolean mayCorrect(UnitReport report) {
        return report.state() == UnitReportState.ACCEPTED && access.allows(report, "correct");
    }

    private UnitReportLine line(ResultSet row, Instant now) throws SQLException {
        UnitReportState state = UnitReportState.valueOf(row.getString("state"));
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        OffsetDateTime first = row.getObject("first_submitted_at", OffsetDateTime.class);
        Instant submitted = first == null ? null : first.toInstant();
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        ReportTimeliness timeliness =
                UnitReport.judge(state, submitted, due, ended == null ? null : ended.toInstant(), now);
        boolean late = timeliness == ReportTimeliness.LATE || timeliness == ReportTimeliness.RUNNING_LATE;
        int accepted = row.getInt("accepted_number");
        return new UnitReportLine(
                row.getString("id"),
                row.getString("code"),
                row.getString("campaign_id"),
                row.getString("campaign_name"),
                row.getString("unit"),
                state,
                due,
                row.getObject("current_due_at", OffsetDateTime.class).toInstant(),
                submitted,
                timeliness,
                late ? calendar.workingDaysBetween(due, submitted == null ? now : submitted) : 0,
                row.getInt("returns"),
                row.getInt("escalations"),
                accepted == 0 ? null : accepted);
    }

    private void requireView() {
        policy.require("unit-report.view", Policy.Resource.of("unit-report"));
    }
}
