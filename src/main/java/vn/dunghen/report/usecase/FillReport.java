package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Lập báo cáo của đơn vị: the officer hands it to the head of the unit. */
@UseCase
public class FillReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportCells cells;
    private final UnitReporting process;
    private final Actors actors;
    private final Clock clock;

    FillReport(
            UnitReports reports,
            ReportAccess access,
            ReportCells cells,
            UnitReporting process,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.cells = cells;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, UnitReportId id, ReportText text, List<PostedCell> figures) {
        UnitReport report = access.lock(id);
        Instant now = clock.instant();
        report.fill(text, cells.read(access.campaignOf(report), report, figures, now), actors.current(), now);
        reports.save(report);
        process.filled(taskId);
    }
}
