package vn.dunghen.report.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** One unit is asked for its report, in the caller's transaction. */
@Component
class AskUnit {

    private final UnitReports reports;
    private final UnitReporting process;
    private final ReportStaff staff;
    private final Directory directory;

    AskUnit(UnitReports reports, UnitReporting process, ReportStaff staff, Directory directory) {
        this.reports = reports;
        this.process = process;
        this.staff = staff;
        this.directory = directory;
    }

    void ask(Campaign campaign, String unit, Instant at) {
        boolean byOfficer = staff.hasOfficer(unit);
        UnitReport report = UnitReport.ask(directory.agency().code(), campaign, unit, !byOfficer, at);
        reports.save(report);
        process.asked(report.id(), unit, byOfficer);
    }
}
