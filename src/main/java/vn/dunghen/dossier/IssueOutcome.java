package vn.dunghen.dossier;

/** What the records clerk does with a signed result: numbers it or gives it back to the signer. */
public enum IssueOutcome {
    ISSUE,
    RETURN
}
