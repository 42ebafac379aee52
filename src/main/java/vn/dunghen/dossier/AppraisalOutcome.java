package vn.dunghen.dossier;

/** What the officer proposes: a result, a refusal, a request for papers, or to stop. */
public enum AppraisalOutcome {
    ELIGIBLE,
    REFUSE,
    SUPPLEMENT,
    STOP
}
