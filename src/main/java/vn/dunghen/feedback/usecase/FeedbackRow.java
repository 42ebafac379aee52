package vn.dunghen.feedback.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.FeedbackTimeliness;

/**
 * A line of the register.
 *
 * @param sender the name, masked
 * @param againstOriginal how the answer stands against the date promised at the desk
 */
public record FeedbackRow(
        String id,
        String code,
        FeedbackKind kind,
        FeedbackChannel channel,
        String sender,
        FeedbackState state,
        @Nullable String unit,
        @Nullable String officer,
        Instant receivedAt,
        Instant originalDue,
        Instant currentDue,
        @Nullable Instant endedAt,
        boolean waiting,
        FeedbackTimeliness againstOriginal,
        FeedbackTimeliness againstCurrent,
        @Nullable String letterNumber) {}
