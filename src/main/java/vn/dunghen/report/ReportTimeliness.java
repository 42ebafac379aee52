package vn.dunghen.report;

/** How a unit kept its date; always computed from moments, never stored. */
public enum ReportTimeliness {
    /** First submitted up to the due moment; a later return by the office does not change it. */
    ON_TIME,
    LATE,
    NOT_REPORTED,
    RUNNING,
    RUNNING_LATE,
    /** Excused: nothing to be judged. */
    NONE
}
