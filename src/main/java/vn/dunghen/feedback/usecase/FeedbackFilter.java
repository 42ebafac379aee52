package vn.dunghen.feedback.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;

/**
 * What a list of feedback asks for; every part may be absent.
 *
 * @param overdue only what is still owed an answer and past its date
 * @param words of content or name of the sender, or the code
 */
public record FeedbackFilter(
        @Nullable FeedbackState state,
        @Nullable FeedbackKind kind,
        @Nullable String unit,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean overdue,
        @Nullable String words) {

    public static FeedbackFilter none() {
        return new FeedbackFilter(null, null, null, null, null, false, null);
    }
}
