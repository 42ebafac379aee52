package vn.dunghen.report.web;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReportVersion;
import vn.dunghen.report.usecase.UnitReportLine;

/** A unit's report as scripts read it. */
record UnitReportAnswer(
        String id,
        String code,
        String campaign,
        String unit,
        String state,
        OffsetDateTime due,
        OffsetDateTime currentDue,
        @Nullable OffsetDateTime firstSubmittedAt,
        String timeliness,
        int returned,
        int escalated,
        @Nullable String returnReason,
        @Nullable String excuseReason,
        @Nullable Integer accepted,
        List<Version> versions) {

    /** @param asOf the moment its figures speak of */
    record Version(
            int number,
            String kind,
            String results,
            @Nullable String difficulties,
            @Nullable String proposals,
            @Nullable String reason,
            OffsetDateTime asOf,
            String filledBy,
            @Nullable String submittedBy,
            @Nullable OffsetDateTime submittedAt,
            @Nullable String acceptedBy,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable String returnReason,
            List<Cell> figures) {}

    /** @param before what the version that counted until then said, where it differs */
    record Cell(
            String code,
            String name,
            String measure,
            String origin,
            @Nullable BigDecimal value,
            boolean estimated,
            @Nullable String note,
            @Nullable String rows,
            @Nullable Changed before) {}

    /** @param value null when there was none */
    record Changed(int version, @Nullable BigDecimal value) {}

    static UnitReportAnswer of(UnitReport report, ReportTimeliness timeliness) {
        List<Version> versions = new ArrayList<>();
        UnitReportVersion counted = null;
        for (UnitReportVersion version : report.versions()) {
            versions.add(version(version, counted));
            counted = version.acceptedAt() == null ? counted : version;
        }
        return new UnitReportAnswer(
                report.id().value(),
                report.code(),
                report.campaign().value(),
                report.unit(),
                report.state().name(),
                CampaignAnswer.at(report.dueAt()),
                CampaignAnswer.at(report.currentDueAt()),
                CampaignAnswer.atOrNone(report.firstSubmittedAt()),
                timeliness.name(),
                report.returns(),
                report.escalations(),
                report.returnReason(),
                report.excuseReason(),
                report.accepted().map(UnitReportVersion::number).orElse(null),
                versions);
    }

    private static Version version(UnitReportVersion version, @Nullable UnitReportVersion counted) {
        Map<String, ReportCell> before = new HashMap<>();
        if (counted != null) {
            counted.cells().forEach(cell -> before.put(cell.code(), cell));
        }
        int number = counted == null ? 0 : counted.number();
        return new Version(
                version.number(),
                version.kind().name(),
                version.text().results(),
                version.text().difficulties(),
                version.text().proposals(),
                version.reason(),
                CampaignAnswer.at(version.asOf()),
                version.filledBy(),
                version.submittedBy(),
                CampaignAnswer.atOrNone(version.submittedAt()),
                version.acceptedBy(),
                CampaignAnswer.atOrNone(version.acceptedAt()),
                version.returnReason(),
                version.cells().stream()
                        .map(cell -> cell(cell, before.get(cell.code()), number))
                        .toList());
    }

    private static Cell cell(ReportCell cell, @Nullable ReportCell before, int number) {
        return new Cell(
                cell.code(),
                cell.name(),
                cell.measure().name(),
                cell.origin().name(),
                cell.amount(),
                cell.estimated(),
                cell.note(),
                cell.rowsAt(),
                before == null || !cell.differsFrom(before) ? null : new Changed(number, before.amount()));
    }

    /** A line of a list, and a cell of the matrix. */
    record Row(
            String id,
            String code,
            String campaign,
            String unit,
            String state,
            OffsetDateTime due,
            OffsetDateTime currentDue,
            @Nullable OffsetDateTime firstSubmittedAt,
            String timeliness,
            int lateDays,
            int returned,
            int escalated,
            @Nullable Integer accepted) {

        static Row of(UnitReportLine line) {
            return new Row(
                    line.id(),
                    line.code(),
                    line.campaign(),
                    line.unit(),
                    line.state().name(),
                    CampaignAnswer.at(line.dueAt()),
                    CampaignAnswer.at(line.currentDueAt()),
                    CampaignAnswer.atOrNone(line.firstSubmittedAt()),
                    line.timeliness().name(),
                    line.lateDays(),
                    line.returns(),
                    line.escalations(),
                    line.accepted());
        }
    }
}
