package vn.dunghen.dossier;

/** What the agency did wrong besides being late; an apology is owed for each. */
public enum MishapKind {
    LOST,
    DAMAGED,
    AGENCY_ERROR
}
