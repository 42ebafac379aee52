package vn.dunghen.report.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Đôn đốc báo cáo: the chief of office has spoken to the unit. */
@UseCase
public class UrgeReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final UnitReporting process;

    UrgeReport(UnitReports reports, ReportAccess access, UnitReporting process) {
        this.reports = reports;
        this.access = access;
        this.process = process;
    }

    public void handle(String taskId, UnitReportId id, String note) {
        UnitReport report = access.lock(id);
        report.urge(note);
        reports.save(report);
        process.urged(taskId);
    }
}
