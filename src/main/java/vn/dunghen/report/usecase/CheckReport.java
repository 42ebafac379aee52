package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;
import vn.dunghen.workflow.Watches;

/** Kiểm tra báo cáo của đơn vị: the office takes it or gives it back. */
@UseCase
public class CheckReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportLimits limits;
    private final ReportStaff staff;
    private final UnitReporting process;
    private final CollectionEnd end;
    private final CorrectionNotices corrections;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    CheckReport(
            UnitReports reports,
            ReportAccess access,
            ReportLimits limits,
            ReportStaff staff,
            UnitReporting process,
            CollectionEnd end,
            CorrectionNotices corrections,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.limits = limits;
        this.staff = staff;
        this.process = process;
        this.end = end;
        this.corrections = corrections;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, UnitReportId id, ReportOutcome.Check outcome, @Nullable String reason) {
        UnitReport report = access.lock(id);
        Instant now = clock.instant();
        report.check(outcome, reason, limits.due("again", now), actors.current(), now);
        reports.save(report);
        process.checked(taskId, outcome, staff.hasOfficer(report.unit()));
        watches.moved(report.subject());
        end.look(report.campaign());
        if (outcome == ReportOutcome.Check.ACCEPT) {
            corrections.accepted(report);
        }
    }
}
