package vn.dunghen.report.process;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What report-collection.bpmn and unit-report.bpmn remember. Facts about reports live in their tables. */
final class ReportVariables {

    static final ProcessVariable<Instant> OPENS_AT = ProcessVariable.moment("opensAt");
    static final ProcessVariable<Boolean> IN_FORCE = ProcessVariable.flag("inForce");
    static final ProcessVariable<Instant> CLOSES_AT = ProcessVariable.moment("closesAt");
    static final ProcessVariable<Instant> WINDOW_OVER_AT = ProcessVariable.moment("windowOverAt");
    static final ProcessVariable<Boolean> UNITS_LEFT = ProcessVariable.flag("unitsLeft");

    static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    static final ProcessVariable<Boolean> CORRECTION = ProcessVariable.flag("correction");
    static final ProcessVariable<Boolean> BY_OFFICER = ProcessVariable.flag("byOfficer");
    static final ProcessVariable<Boolean> REPORT_OWED = ProcessVariable.flag("reportOwed");
    static final ProcessVariable<String> APPROVE_OUTCOME = ProcessVariable.text("approveOutcome");
    static final ProcessVariable<String> SIGN_OUTCOME = ProcessVariable.text("signOutcome");
    static final ProcessVariable<String> SUBMIT_OUTCOME = ProcessVariable.text("submitOutcome");
    static final ProcessVariable<String> CHECK_OUTCOME = ProcessVariable.text("checkOutcome");

    private ReportVariables() {}
}
