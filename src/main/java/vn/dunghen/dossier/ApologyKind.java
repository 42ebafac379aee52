package vn.dunghen.dossier;

/** Why an apology was begun: an extension asked before expiry, a promise that expired, or a mishap of the agency. */
public enum ApologyKind {
    EXTENSION,
    EXPIRED,
    LOST,
    DAMAGED,
    AGENCY_ERROR
}
