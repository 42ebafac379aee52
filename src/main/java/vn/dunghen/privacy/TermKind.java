package vn.dunghen.privacy;

/** What the editable law data speaks of. */
public enum TermKind {
    /** How long an answer may take. */
    REQUEST,
    DOSSIER,
    FEEDBACK,
    PAYMENT,
    LETTER,
    MESSAGE,
    /** Who opened the data. */
    VISIT
}
