package vn.dunghen.dossier;

/** Where an apology stands. */
public enum ApologyStage {
    DRAFT,
    AGREE,
    SIGN,
    ISSUE,
    INFORM,
    SENT,
    DROPPED
}
