package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Cập nhật số ước: when the window has closed, units that gave estimates are asked for what was counted; some units a transaction. */
@UseCase
public class RestateReports {

    private final UnitReports reports;
    private final ReportAccess access;
    private final UnitReporting process;
    private final ReportLimits limits;
    private final ReportStaff staff;
    private final Clock clock;
    private final int batch;

    RestateReports(
            UnitReports reports,
            ReportAccess access,
            UnitReporting process,
            ReportLimits limits,
            ReportStaff staff,
            Clock clock,
            @Value("${dunghen.report.batch:10}") int batch) {
        this.reports = reports;
        this.access = access;
        this.process = process;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
        this.batch = batch;
    }

    /** @return whether reports are left to be looked at */
    public boolean handle(CampaignId id) {
        Instant now = clock.instant();
        List<String> found = reports.toRestate(id.value(), Limit.of(batch + 1));
        found.stream().limit(batch).map(UnitReportId::new).map(access::lock).forEach(report -> restate(report, now));
        return found.size() > batch;
    }

    private void restate(UnitReport report, Instant now) {
        boolean asked = report.restate(limits.due("restate", now), now);
        reports.save(report);
        if (asked) {
            process.asked(report.id(), report.unit(), staff.hasOfficer(report.unit()));
        }
    }
}
