package vn.dunghen.dossier;

/**
 * What a row of the clock ledger did: started the clock, let it stand while papers are awaited, counted the limit anew or
 * let it go on when they came, moved the current date, or refused to move a date.
 */
public enum LedgerKind {
    START,
    PAUSE,
    RESTART,
    RESUME,
    EXTENSION,
    NOT_MOVED
}
