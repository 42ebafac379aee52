package vn.dunghen.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;

/** Reads campaigns with how they stand; every count is taken from the units' reports. */
@Service
@Transactional(readOnly = true)
public class ReadCampaigns {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Policy policy;

    ReadCampaigns(JdbcClient jdbc, Campaigns campaigns, Directory directory, Policy policy) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.directory = directory;
        this.policy = policy;
    }

    /** One page by due date, the latest first. */
    public Page<CampaignLine> list(
            @Nullable String regime, @Nullable CampaignState state, @Nullable String cursor, int size) {
        requireView();
        Page.requireSize(size);
        Cursor after = Cursor.dated(cursor);
        var query = jdbc.sql("select c.id, c.code, c.regime_code, c.name, c.period, c.window_from, c.window_to,"
                        + " c.opens_at, c.internal_due_at, c.outward_due_at, c.closes_at, c.state from report_campaign c"
                        + " where c.agency = :agency"
                        + " and (cast(:regime as varchar) is null or c.regime_code = :regime)"
                        + " and (cast(:state as varchar) is null or c.state = :state)"
                        + (after == null
                                ? ""
                                : " and c.internal_due_at <= :at and (c.internal_due_at < :at or c.id < :id)")
                        + " order by c.internal_due_at desc, c.id desc fetch first :size rows only")
                .param("agency", directory.agency().code())
                .param("regime", regime)
                .param("state", state == null ? null : state.name())
                .param("size", size + 1);
        if (after != null) {
            query = query.param("at", after.moment().atOffset(ZoneOffset.UTC)).param("id", after.id());
        }
        List<CampaignLine> lines = query.query((row, n) -> new CampaignLine(
                        row.getString("id"),
                        row.getString("code"),
                        row.getString("regime_code"),
                        row.getString("name"),
                        row.getString("period"),
                        row.getObject("window_from", LocalDate.class),
                        row.getObject("window_to", LocalDate.class),
                        moment(row.getObject("opens_at", OffsetDateTime.class)),
                        moment(row.getObject("internal_due_at", OffsetDateTime.class)),
                        moment(row.getObject("outward_due_at", OffsetDateTime.class)),
                        moment(row.getObject("closes_at", OffsetDateTime.class)),
                        CampaignState.valueOf(row.getString("state")),
                        ReportTally.NONE))
                .list();
        List<CampaignLine> shown = lines.size() > size ? lines.subList(0, size) : lines;
        Map<String, ReportTally> tallies =
                tallies(shown.stream().map(CampaignLine::id).collect(Collectors.toSet()));
        CampaignLine last = lines.size() > size ? shown.get(size - 1) : null;
        return new Page<>(
                shown.stream().map(line -> with(line, tallies)).toList(),
                last == null ? null : new Cursor(last.internalDueAt(), last.id()).text());
    }

    /** One campaign by its id or by what people call it. */
    public <T> T one(String idOrCode, Function<Campaign, T> read) {
        requireView();
        return read.apply(campaigns
                .findById(idOrCode)
                .or(() -> campaigns.findByCode(idOrCode))
                .orElseThrow(() -> RuleViolation.notFound("report.unknownCampaign")));
    }

    public CampaignId idOf(String idOrCode) {
        return one(idOrCode, Campaign::id);
    }

    public ReportTally tally(CampaignId id) {
        return tallies(Set.of(id.value())).getOrDefault(id.value(), ReportTally.NONE);
    }

    /** Whether the person signed in may add and excuse units and close. */
    public boolean mayChange(Campaign campaign) {
        return policy.allows(
                "report-campaign.change",
                new Policy.Resource(
                        "report-campaign",
                        campaign.id().value(),
                        campaign.state().name(),
                        null,
                        null));
    }

    public boolean mayOpen() {
        return policy.allows("report-campaign.open", Policy.Resource.of("report-campaign"));
    }

    Map<String, ReportTally> tallies(Set<String> ids) {
        Map<String, ReportTally> tallies = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select r.campaign_id, " + ReportTally.COLUMNS
                            + " from unit_report r where r.campaign_id in (:ids) group by r.campaign_id")
                    .param("ids", ids)
                    .query(row -> {
                        tallies.put(row.getString("campaign_id"), ReportTally.of(row));
                    });
        }
        return tallies;
    }

    void requireView() {
        policy.require("report-campaign.view", Policy.Resource.of("report-campaign"));
    }

    private static CampaignLine with(CampaignLine line, Map<String, ReportTally> tallies) {
        return new CampaignLine(
                line.id(),
                line.code(),
                line.regime(),
                line.name(),
                line.period(),
                line.windowFrom(),
                line.windowTo(),
                line.opensAt(),
                line.internalDueAt(),
                line.outwardDueAt(),
                line.closesAt(),
                line.state(),
                tallies.getOrDefault(line.id(), ReportTally.NONE));
    }

    private static Instant moment(OffsetDateTime at) {
        return at.toInstant();
    }
}
