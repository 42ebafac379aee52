package vn.dunghen.dossier;

/** What a row of the clock ledger did: started the clock, moved the current date, followed the calendar, or refused to move. */
public enum LedgerKind {
    START,
    EXTENSION,
    /** The calendar made the same promise end on a later day; no new promise. */
    CALENDAR,
    NOT_MOVED
}
