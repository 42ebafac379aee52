package vn.dunghen.plan;

/** How work stands to its date; always computed, never stored. */
public enum AssignmentTimeliness {
    /** Finished before the due day. */
    EARLY,
    /** Finished up to the due moment. */
    ON_TIME,
    /** Finished after it. */
    LATE,
    /** Not finished, still in time. */
    RUNNING,
    /** Not finished, and the due moment has passed. */
    RUNNING_LATE,
    /** Nothing is due, or nothing is wanted any more. */
    NONE
}
