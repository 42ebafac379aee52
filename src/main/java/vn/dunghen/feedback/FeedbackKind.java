package vn.dunghen.feedback;

/** What feedback is about. */
public enum FeedbackKind {
    DOSSIER,
    PROCEDURE,
    REGULATION,
    OFFICIAL,
    OTHER
}
