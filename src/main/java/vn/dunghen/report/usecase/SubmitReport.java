package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;
import vn.dunghen.workflow.Watches;

/** Nộp báo cáo của đơn vị: the head of the unit answers for it. */
@UseCase
public class SubmitReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportCells cells;
    private final ReportStaff staff;
    private final UnitReporting process;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    SubmitReport(
            UnitReports reports,
            ReportAccess access,
            ReportCells cells,
            ReportStaff staff,
            UnitReporting process,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.cells = cells;
        this.staff = staff;
        this.process = process;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(
            String taskId,
            UnitReportId id,
            ReportOutcome.Submit outcome,
            ReportText text,
            List<PostedCell> figures,
            @Nullable String reason) {
        UnitReport report = access.lock(id);
        Instant now = clock.instant();
        boolean byOfficer = staff.hasOfficer(report.unit());
        if (outcome == ReportOutcome.Submit.RETURN && !byOfficer) {
            throw RuleViolation.conflict("report.noOfficer");
        }
        report.submit(
                outcome,
                text,
                outcome == ReportOutcome.Submit.RETURN
                        ? List.of()
                        : cells.read(access.campaignOf(report), report, figures, now),
                reason,
                actors.current(),
                now);
        reports.save(report);
        process.submitted(taskId, outcome, byOfficer);
        watches.moved(report.subject());
    }
}
