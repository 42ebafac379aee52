package vn.dunghen.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an answer stands against its date; computed, never stored. */
public enum FeedbackTimeliness {
    ON_TIME,
    LATE,
    RUNNING,
    RUNNING_LATE,
    /** What is not handled owes no answer. */
    NONE;

    /** @param ended when it was answered or forwarded */
    public static FeedbackTimeliness of(FeedbackState state, @Nullable Instant ended, Instant due, Instant now) {
        if (state == FeedbackState.NOT_HANDLED) {
            return NONE;
        }
        if (ended != null) {
            return ended.isAfter(due) ? LATE : ON_TIME;
        }
        return now.isAfter(due) ? RUNNING_LATE : RUNNING;
    }
}
