package vn.dunghen.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A way to the outside; one bean each, with as many {@link OutboxLanes#lane lanes} as may be held up by slow receivers. */
public interface OutboxChannel {

    /** What messages name it by, e.g. {@code MAIL}. */
    String name();

    /** Hands one message over, outside any transaction, and comes back within its own time-outs. Writes no personal data into the log. */
    Outcome send(Parcel parcel);

    /**
     * As {@link #send(Parcel)}, for a channel that {@link #saysWhenItHandsOver()}.
     *
     * @param handing asked once, before that leaves which lets the far side take the message
     */
    default Outcome send(Parcel parcel, Handing handing) {
        return send(parcel);
    }

    /** Whether it prepares a message for a while before the far side can have any of it, and says when that ends. */
    default boolean saysWhenItHandsOver() {
        return false;
    }

    /** The line between "surely not sent" and "nobody knows" for a sender that dies. */
    interface Handing {

        /** Writes down that it is crossed; false when somebody else has taken the message meanwhile: then nothing may leave. */
        boolean begin();
    }

    /** Whether it has what it needs to send; while it has not, its messages wait. */
    default boolean ready() {
        return true;
    }

    /** Whether a receiver that gets the same message twice takes it as one. */
    default boolean harmlessAgain() {
        return false;
    }

    /** Who is served one at a time. */
    default String line(String recipient) {
        return recipient;
    }

    /**
     * A message on its way.
     *
     * @param attempt 1 for the first
     * @param at the moment of this attempt
     */
    record Parcel(String id, Outbox.Message message, int attempt, Instant putAt, Instant at) {}

    /**
     * What became of an attempt.
     *
     * @param reason a Vietnamese sentence without personal data; {@code null} when sent
     */
    record Outcome(Kind kind, @Nullable String reason) {

        /** The four things that can happen. */
        public enum Kind {
            SENT,
            /** Surely not taken; may be later. */
            LATER,
            /** Taken or not, nobody knows. */
            UNCONFIRMED,
            /** Surely not taken, and never will be. */
            REFUSED
        }

        public static Outcome sent() {
            return new Outcome(Kind.SENT, null);
        }

        public static Outcome later(String reason) {
            return new Outcome(Kind.LATER, reason);
        }

        public static Outcome unconfirmed(String reason) {
            return new Outcome(Kind.UNCONFIRMED, reason);
        }

        public static Outcome refused(String reason) {
            return new Outcome(Kind.REFUSED, reason);
        }
    }
}
