package vn.dunghen.feedback.process;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What feedback-handling.bpmn remembers. Facts about feedback live in its tables. */
final class FeedbackVariables {

    static final ProcessVariable<String> CLASSIFY_OUTCOME = ProcessVariable.text("classifyOutcome");
    static final ProcessVariable<String> UNIT = ProcessVariable.text("handlingUnit");
    static final ProcessVariable<String> ASSIGN_OUTCOME = ProcessVariable.text("assignOutcome");
    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");
    static final ProcessVariable<String> AGREE_ROUTE = ProcessVariable.text("agreeRoute");
    static final ProcessVariable<String> SIGN_OUTCOME = ProcessVariable.text("signOutcome");
    static final ProcessVariable<Instant> SUPPLEMENT_ENDS_AT = ProcessVariable.moment("supplementEndsAt");

    private FeedbackVariables() {}
}
