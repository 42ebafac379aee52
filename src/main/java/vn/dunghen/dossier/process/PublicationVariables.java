package vn.dunghen.dossier.process;

import vn.dunghen.workflow.ProcessVariable;

/** What procedure-publication.bpmn remembers. Facts about a proposal live in its tables. */
final class PublicationVariables {

    static final ProcessVariable<String> PROPOSER = ProcessVariable.text("proposer");
    static final ProcessVariable<String> DRAFT_OUTCOME = ProcessVariable.text("draftOutcome");
    static final ProcessVariable<String> CHECK_OUTCOME = ProcessVariable.text("checkOutcome");
    static final ProcessVariable<String> APPROVE_OUTCOME = ProcessVariable.text("approveOutcome");
    static final ProcessVariable<String> NUMBER_OUTCOME = ProcessVariable.text("numberOutcome");

    private PublicationVariables() {}
}
