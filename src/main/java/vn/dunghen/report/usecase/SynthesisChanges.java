package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCell;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReportVersion;
import vn.dunghen.report.domain.UnitReports;

/** What units have changed since the figures of the department's report were taken: read from their versions, never stored. */
@Component
class SynthesisChanges {

    private final UnitReports reports;
    private final ReportStaff staff;

    SynthesisChanges(UnitReports reports, ReportStaff staff) {
        this.reports = reports;
        this.staff = staff;
    }

    /** By code of the figure. @param now what units have handed in by this moment */
    Map<String, List<SynthesisReading.Change>> since(Synthesis synthesis, SynthesisCount now) {
        Map<String, SynthesisCell> before = byUnit(synthesis.cells());
        Map<String, UnitReport> found = new LinkedHashMap<>();
        reports.ofCampaign(synthesis.campaign().value()).forEach(one -> found.put(one.code(), one));
        Map<String, List<SynthesisReading.Change>> changes = new LinkedHashMap<>();
        for (SynthesisCell fresh : now.cells()) {
            SynthesisCell old = before.get(key(fresh));
            if (fresh.differsFrom(old)) {
                changes.computeIfAbsent(fresh.code(), none -> new ArrayList<>())
                        .add(change(synthesis, old, fresh, found.get(fresh.report())));
            }
        }
        return changes;
    }

    private SynthesisReading.Change change(
            Synthesis synthesis, @Nullable SynthesisCell old, SynthesisCell fresh, UnitReport report) {
        Measure measure = synthesis.figures().stream()
                .filter(one -> one.code().equals(fresh.code()))
                .findFirst()
                .map(SynthesisFigure::measure)
                .orElse(Measure.COUNT);
        Optional<UnitReportVersion> version = report.versions().stream()
                .filter(one -> one.number() == fresh.number())
                .findFirst();
        BigDecimal from = old == null ? null : old.amount();
        return new SynthesisReading.Change(
                fresh.unit(),
                staff.nameOf(fresh.unit()),
                fresh.report(),
                from,
                said(from, measure),
                fresh.amount(),
                said(fresh.amount(), measure),
                fresh.number(),
                fresh.kind(),
                version.map(UnitReportVersion::submittedBy).orElse(null),
                version.map(UnitReportVersion::acceptedAt).orElse(null),
                version.map(UnitReportVersion::reason).orElse(null));
    }

    static String said(@Nullable BigDecimal amount, Measure measure) {
        return amount == null ? "–" : SynthesisFacts.inTable(amount, measure);
    }

    private static Map<String, SynthesisCell> byUnit(List<SynthesisCell> cells) {
        Map<String, SynthesisCell> found = new LinkedHashMap<>();
        cells.forEach(one -> found.put(key(one), one));
        return found;
    }

    private static String key(SynthesisCell cell) {
        return cell.code() + "/" + cell.unit();
    }
}
