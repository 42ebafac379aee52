package vn.dunghen.dossier;

/** What the desk says after checking the papers of a dossier that has arrived. */
public enum ReceptionOutcome {
    ACCEPT,
    SUPPLEMENT,
    REFUSE
}
