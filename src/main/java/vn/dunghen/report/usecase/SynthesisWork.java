package vn.dunghen.report.usecase;

import vn.dunghen.report.ReportOutcome;

/** What the use cases tell the part of report-collection.bpmn that makes the department's report. */
public interface SynthesisWork {

    void synthesised(String taskId);

    void approved(String taskId, ReportOutcome.Approve outcome);

    void numbered(String taskId);

    void signed(String taskId, ReportOutcome.Sign outcome);

    void sent(String taskId);

    void urged(String taskId);
}
