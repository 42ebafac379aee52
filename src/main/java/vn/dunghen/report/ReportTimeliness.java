package vn.dunghen.report;

/** How a unit kept its date; always computed from moments, never stored. */
public enum ReportTimeliness {
    /** First submitted up to the due moment; a later return by the office does not change it. */
    ON_TIME,
    LATE,
    NOT_REPORTED,
    /** The office ended the collection before the unit's date and nothing had been handed in: neither late nor refused. */
    CLOSED_EARLY,
    RUNNING,
    RUNNING_LATE,
    /** Excused: nothing to be judged. */
    NONE
}
