package vn.dunghen.dossier;

/** Why an apology was begun: an extension asked before expiry, or a promise that expired. */
public enum ApologyKind {
    EXTENSION,
    EXPIRED
}
