package vn.dunghen.dossier;

/** What a row of the clock ledger did: started the clock, moved the current date, or refused to move it. */
public enum LedgerKind {
    START,
    EXTENSION,
    NOT_MOVED
}
