package vn.dunghen.report.usecase;

import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Lập báo cáo thay chuyên viên: the head of the unit takes the filling over when the officer is away or has gone. */
@UseCase
public class TakeOverReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final UnitReporting process;
    private final Actors actors;

    TakeOverReport(UnitReports reports, ReportAccess access, UnitReporting process, Actors actors) {
        this.reports = reports;
        this.access = access;
        this.process = process;
        this.actors = actors;
    }

    public void handle(UnitReportId id) {
        UnitReport report = access.lock(id);
        access.require(report, "takeOver");
        report.takeOver();
        reports.save(report);
        process.takenOver(id, actors.current().login());
    }
}
