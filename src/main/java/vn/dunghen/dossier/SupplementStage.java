package vn.dunghen.dossier;

/** Where a request for papers stands. */
public enum SupplementStage {
    ASKED,
    AGREED,
    RETURNED,
    SENT,
    ARRIVED,
    COMPLETE,
    OVERRUN,
    DROPPED
}
