package vn.dunghen.exchange.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of one change to one receiver.
 *
 * @param payload {@code null} once it was wiped
 * @param again how often somebody had it sent again
 * @param reason why it is where it is, in Vietnamese and without personal data
 */
public record Delivery(
        String receiver,
        String dossierId,
        int seq,
        String messageId,
        String kind,
        @Nullable String payload,
        State state,
        int attempts,
        int again,
        @Nullable String reason,
        Instant putAt,
        @Nullable Instant settledAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** Chưa xác nhận: it went out and no answer told whether it was taken. */
        DOUBTFUL,
        SENT,
        REFUSED
    }

    boolean open() {
        return state == State.WAITING || state == State.DOUBTFUL;
    }
}
