package vn.dunghen.dossier;

/** What the desk finds in the papers that were brought. */
public enum SupplementCheck {
    COMPLETE,
    STILL_MISSING
}
