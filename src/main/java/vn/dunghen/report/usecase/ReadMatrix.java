package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Ma trận đơn vị × kỳ: the last twelve campaigns of a regime. */
@Service
@Transactional(readOnly = true)
public class ReadMatrix {

    private static final int MOST_PERIODS = 12;

    private final Campaigns campaigns;
    private final ReportRegimes regimes;
    private final ReadCampaigns tallies;
    private final ReadUnitReports reports;
    private final Directory directory;
    private final JdbcClient jdbc;

    ReadMatrix(
            Campaigns campaigns,
            ReportRegimes regimes,
            ReadCampaigns tallies,
            ReadUnitReports reports,
            Directory directory,
            JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.regimes = regimes;
        this.tallies = tallies;
        this.reports = reports;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** @param from how many units to leave out; @param size how many to show */
    public ReportMatrix of(String regimeCode, int from, int size) {
        tallies.requireView();
        ReportRegime regime = regimes.versions(regimeCode).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("report.unknownRegime"));
        List<Campaign> shown = new ArrayList<>(
                campaigns.openedOf(regimeCode).stream().limit(MOST_PERIODS).toList());
        Collections.reverse(shown);
        List<String> ids = shown.stream().map(one -> one.id().value()).toList();
        List<String> units = units(ids);
        List<String> page = units.subList(Math.min(from, units.size()), Math.min(from + size, units.size()));
        Map<String, Map<String, UnitReportLine>> cells = reports.of(ids, page);
        return new ReportMatrix(
                regimeCode,
                regime.name(),
                shown.stream()
                        .map(one -> new ReportMatrix.Column(
                                one.id().value(), one.code(), one.period(), one.state() == CampaignState.COLLECTING))
                        .toList(),
                page.stream().map(unit -> row(unit, ids, cells)).toList(),
                tallies.tallies(ids.stream().collect(Collectors.toSet())),
                from + size < units.size() ? from + size : 0);
    }

    private static ReportMatrix.Row row(
            String unit, List<String> campaigns, Map<String, Map<String, UnitReportLine>> cells) {
        Map<String, UnitReportLine> row = new LinkedHashMap<>();
        campaigns.forEach(campaign -> {
            UnitReportLine cell = cells.getOrDefault(campaign, Map.of()).get(unit);
            if (cell != null) {
                row.put(campaign, cell);
            }
        });
        return new ReportMatrix.Row(unit, row);
    }

    /** Everybody who was asked, in the directory's order; units that are gone come last. */
    private List<String> units(List<String> campaigns) {
        if (campaigns.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> order = new HashMap<>();
        for (Unit unit : directory.units()) {
            order.put(unit.code(), order.size());
        }
        return jdbc
                .sql("select distinct unit from unit_report where campaign_id in (:ids) order by unit")
                .param("ids", campaigns)
                .query(String.class)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(unit -> order.getOrDefault(unit, Integer.MAX_VALUE)))
                .toList();
    }
}
