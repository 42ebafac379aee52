package vn.dunghen.feedback;

/** Where a piece of feedback stands. */
public enum FeedbackState {
    RECEIVED,
    ASSIGNING,
    DRAFTING,
    AGREEING,
    SIGNING,
    ISSUING,
    FORWARDING,
    ANSWERED,
    FORWARDED,
    NOT_HANDLED;

    public boolean over() {
        return this == ANSWERED || this == FORWARDED || this == NOT_HANDLED;
    }

    /** Whether an answer is being worked on in a unit. */
    public boolean inUnit() {
        return this == ASSIGNING || this == DRAFTING || this == AGREEING;
    }
}
