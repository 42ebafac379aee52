package vn.dunghen.dossier;

/** How far the review of a quarter is. */
public enum LiabilityState {
    PLANNED,
    REVIEW,
    DECIDE,
    NOTHING_LATE,
    DECIDED
}
