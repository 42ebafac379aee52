package vn.dunghen.plan;

/** Where an assignment stands. Whether it is early, on time or late is computed from its dates, never stored here. */
public enum AssignmentState {
    /** A row "khi có yêu cầu" for which nobody has asked yet. */
    WAITING,
    /** The lead unit has not taken it yet. */
    OFFERED,
    /** An officer of the lead unit works on it. */
    IN_PROGRESS,
    /** A result is with the monitoring unit. */
    VERIFYING,
    /** The monitoring unit has confirmed the result. */
    DONE,
    /** The plan was recalled or replaced before it was done. */
    CANCELLED,
    /** The year ended and nobody had asked for it. */
    NOT_ASKED;

    public boolean over() {
        return this == DONE || this == CANCELLED || this == NOT_ASKED;
    }
}
