package vn.dunghen.report.usecase;

import java.util.List;
import java.util.Map;

/**
 * Units by periods of one regime.
 *
 * @param campaigns the columns, the earliest first
 * @param rows one a unit
 * @param totals over all units, by campaign
 * @param next how many units have been shown when more follow, else 0
 */
public record ReportMatrix(
        String regime, String name, List<Column> campaigns, List<Row> rows, Map<String, ReportTally> totals, int next) {

    /** @param current whether it is still collecting */
    public record Column(String id, String code, String period, boolean current) {}

    /** @param cells by campaign; a campaign in which the unit was not asked is missing */
    public record Row(String unit, Map<String, UnitReportLine> cells) {}
}
