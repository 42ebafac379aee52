package vn.dunghen.report;

/** Where a unit's report is. */
public enum UnitReportState {
    /** An officer of the unit fills it in. */
    FILLING,
    /** With the head of the unit, to be submitted. */
    SUBMITTING,
    /** With the office, to be checked. */
    SUBMITTED,
    ACCEPTED,
    /** The campaign closed without it. */
    NOT_REPORTED,
    /** The unit need not report this time. */
    EXCUSED;

    /** Whether the unit still has to do something. */
    public boolean owed() {
        return this == FILLING || this == SUBMITTING;
    }
}
