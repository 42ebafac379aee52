package vn.dunghen.report.usecase;

import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.UnitReportId;

/** What the use cases tell unit-report.bpmn. */
public interface UnitReporting {

    /** @param byOfficer whether an officer fills it in before the head submits it */
    void asked(UnitReportId report, String unit, boolean byOfficer);

    /** A new version of an accepted report goes to the office at once. */
    void corrected(UnitReportId report, String unit, boolean byOfficer);

    /** Whoever fills the report in from now on. */
    void takenOver(UnitReportId report, String login);

    void filled(String taskId);

    void submitted(String taskId, ReportOutcome.Submit outcome, boolean byOfficer);

    void checked(String taskId, ReportOutcome.Check outcome, boolean byOfficer);

    void urged(String taskId);

    void excused(UnitReportId report);

    void closed(UnitReportId report);
}
