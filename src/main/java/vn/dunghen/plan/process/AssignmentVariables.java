package vn.dunghen.plan.process;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What assignment.bpmn remembers. Facts about an assignment live in its tables. */
final class AssignmentVariables {

    static final ProcessVariable<String> LADDER = ProcessVariable.text("ladder");
    static final ProcessVariable<Boolean> ON_REQUEST = ProcessVariable.flag("onRequest");
    static final ProcessVariable<Boolean> STANDING = ProcessVariable.flag("standing");
    static final ProcessVariable<Instant> YEAR_OVER_AT = ProcessVariable.moment("yearOverAt");
    static final ProcessVariable<Instant> CHECK_IN_OPENS_AT = ProcessVariable.moment("checkInOpensAt");
    static final ProcessVariable<String> LEAD_UNIT = ProcessVariable.text("leadUnit");
    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");
    static final ProcessVariable<String> COORDINATING_UNIT = ProcessVariable.text("coordinatingUnit");
    static final ProcessVariable<String> ACCEPT_OUTCOME = ProcessVariable.text("acceptOutcome");
    static final ProcessVariable<String> CHECK_IN_OUTCOME = ProcessVariable.text("checkInOutcome");
    static final ProcessVariable<String> VERIFY_ROUTE = ProcessVariable.text("verifyRoute");
    static final ProcessVariable<String> VERIFY_UNITS = ProcessVariable.text("verifyUnits");
    static final ProcessVariable<String> VERIFY_OUTCOME = ProcessVariable.text("verifyOutcome");
    static final ProcessVariable<String> EXTENSION_OUTCOME = ProcessVariable.text("extensionOutcome");

    private AssignmentVariables() {}
}
