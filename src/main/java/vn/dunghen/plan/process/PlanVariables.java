package vn.dunghen.plan.process;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What plan-lifecycle.bpmn remembers. Facts about a plan live in its tables. */
final class PlanVariables {

    static final ProcessVariable<String> DRAFTER = ProcessVariable.text("drafter");
    static final ProcessVariable<String> DRAFT_OUTCOME = ProcessVariable.text("draftOutcome");
    static final ProcessVariable<Instant> OPINIONS_DUE_AT = ProcessVariable.moment("opinionsDueAt");
    static final ProcessVariable<String> CONSOLIDATE_OUTCOME = ProcessVariable.text("consolidateOutcome");
    static final ProcessVariable<String> CHECK_OUTCOME = ProcessVariable.text("checkOutcome");
    static final ProcessVariable<String> APPROVE_OUTCOME = ProcessVariable.text("approveOutcome");
    static final ProcessVariable<String> NUMBER_OUTCOME = ProcessVariable.text("numberOutcome");
    static final ProcessVariable<String> SIGN_OUTCOME = ProcessVariable.text("signOutcome");
    static final ProcessVariable<String> ISSUE_OUTCOME = ProcessVariable.text("issueOutcome");
    static final ProcessVariable<Instant> ENDS_AT = ProcessVariable.moment("endsAt");
    static final ProcessVariable<String> EVALUATION_OUTCOME = ProcessVariable.text("evaluationOutcome");
    static final ProcessVariable<String> CORRECTION_OUTCOME = ProcessVariable.text("correctionOutcome");

    private PlanVariables() {}
}
