package vn.dunghen.dossier.process;

import vn.dunghen.workflow.ProcessVariable;

/** What dossier-handling.bpmn remembers. Facts about a dossier live in its tables. */
final class DossierVariables {

    static final ProcessVariable<String> PROCEDURE = ProcessVariable.text("procedure");
    static final ProcessVariable<String> FIELD = ProcessVariable.text("field");
    static final ProcessVariable<String> PROCEDURE_UNIT = ProcessVariable.text("procedureUnit");
    static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    static final ProcessVariable<String> OFFICER = ProcessVariable.text("officer");
    static final ProcessVariable<String> FORECASTER = ProcessVariable.text("forecaster");
    static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.text("reviewOutcome");
    static final ProcessVariable<String> SIGN_OUTCOME = ProcessVariable.text("signOutcome");
    static final ProcessVariable<String> FORECAST_OUTCOME = ProcessVariable.text("forecastOutcome");
    static final ProcessVariable<String> AGREE_OUTCOME = ProcessVariable.text("agreeOutcome");
    static final ProcessVariable<String> APOLOGY_SIGN_OUTCOME = ProcessVariable.text("apologySignOutcome");
    static final ProcessVariable<Boolean> APOLOGY_OWED = ProcessVariable.flag("apologyOwed");

    private DossierVariables() {}
}
