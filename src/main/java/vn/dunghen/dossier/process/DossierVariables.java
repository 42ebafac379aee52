package vn.dunghen.dossier.process;

import java.time.Instant;
import vn.dunghen.workflow.ProcessVariable;

/** What dossier-handling.bpmn remembers. Facts about a dossier live in its tables. */
final class DossierVariables {

    static final ProcessVariable<String> PROCEDURE = ProcessVariable.text("procedure");
    static final ProcessVariable<String> FIELD = ProcessVariable.text("field");
    static final ProcessVariable<String> PROCEDURE_UNIT = ProcessVariable.text("procedureUnit");
    static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    static final ProcessVariable<String> RECEPTION_OUTCOME = ProcessVariable.text("receptionOutcome");
    static final ProcessVariable<Instant> SUPPLEMENT_UNTIL = ProcessVariable.moment("supplementUntil");
    static final ProcessVariable<Boolean> PAYMENT_FIRST = ProcessVariable.flag("paymentFirst");
    static final ProcessVariable<Instant> PAYMENT_UNTIL = ProcessVariable.moment("paymentUntil");
    static final ProcessVariable<String> ASSIGN_OUTCOME = ProcessVariable.text("assignOutcome");
    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");
    static final ProcessVariable<String> FORECASTER = ProcessVariable.text("forecaster");
    static final ProcessVariable<String> APPRAISAL_OUTCOME = ProcessVariable.text("appraisalOutcome");
    static final ProcessVariable<String> APPROVE_OUTCOME = ProcessVariable.text("approveOutcome");
    static final ProcessVariable<String> SUPPLEMENT_OUTCOME = ProcessVariable.text("supplementOutcome");
    static final ProcessVariable<String> OPINION_UNIT = ProcessVariable.text("opinionUnit");
    static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.text("reviewOutcome");
    static final ProcessVariable<String> SIGN_OUTCOME = ProcessVariable.text("signOutcome");
    static final ProcessVariable<String> ISSUE_OUTCOME = ProcessVariable.text("issueOutcome");
    static final ProcessVariable<Boolean> RESULT_EARLY = ProcessVariable.flag("resultEarly");
    static final ProcessVariable<String> HAND_BACK_OUTCOME = ProcessVariable.text("handBackOutcome");
    static final ProcessVariable<String> FORECAST_OUTCOME = ProcessVariable.text("forecastOutcome");
    static final ProcessVariable<String> AGREE_OUTCOME = ProcessVariable.text("agreeOutcome");
    static final ProcessVariable<String> APOLOGY_SIGN_OUTCOME = ProcessVariable.text("apologySignOutcome");
    static final ProcessVariable<Boolean> APOLOGY_OWED = ProcessVariable.flag("apologyOwed");

    static final ProcessVariable<Boolean> EXPLANATION_OWED = ProcessVariable.flag("explanationOwed");
    static final ProcessVariable<Boolean> MORE_OWED = ProcessVariable.flag("moreOwed");

    private DossierVariables() {}
}
