package vn.dunghen.report;

/** Why a version of a unit's report was made. */
public enum VersionKind {
    FIRST,
    /** A mistake was found after the report had been accepted. */
    CORRECTION,
    /** The window has closed, estimates are replaced by what was counted. */
    RESTATED
}
