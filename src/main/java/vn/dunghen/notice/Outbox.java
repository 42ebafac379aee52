package vn.dunghen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.wording.Wording;

/** What is told to somebody outside the screens. Written with the change that causes it, sent once that has been committed. */
public interface Outbox {

    /** The channel of letters by mail. */
    String MAIL = "MAIL";

    /** Writes a message down, in the caller's transaction; the same key is one message, whatever happens. */
    void put(Message message);

    /** Oldest first. */
    List<Letter> about(Subject subject);

    Optional<Letter> find(String id);

    /**
     * Messages that fit, latest first.
     *
     * @param cursor {@link Page#next()} of the page before, {@code null} for the first
     * @param size rows a page, 1 to 200
     */
    Page<Letter> search(Filter filter, @Nullable String cursor, int size);

    /**
     * What is to be told.
     *
     * @param key what makes it unique in the agency, at most 200 characters and without personal data, e.g. {@code dossier/42/receipt}
     * @param channel name of an {@link OutboxChannel}
     * @param recipient one receiver: an address of mail, or what the channel knows a receiver by
     * @param template which letter it is, e.g. {@code dossier.receipt}
     * @param values what the letter says, as of now
     * @param enclosures what goes with it, each as {@code <kind>:<id>} of an {@link EnclosureSource}
     * @param told whether the trail of the subject tells what became of it
     * @param wording the words it was written with, kept when it is put; {@code null} before that, and for what is no letter
     */
    record Message(
            String key,
            String channel,
            String recipient,
            Subject subject,
            String template,
            Map<String, String> values,
            List<String> enclosures,
            boolean told,
            @Nullable Wording wording) {

        public Message {
            values = Map.copyOf(values);
            enclosures = List.copyOf(enclosures);
        }

        public Message(
                String key,
                String channel,
                String recipient,
                Subject subject,
                String template,
                Map<String, String> values,
                List<String> enclosures,
                boolean told) {
            this(key, channel, recipient, subject, template, values, enclosures, told, null);
        }

        /** The same in these words. */
        Message in(Wording words) {
            return new Message(key, channel, recipient, subject, template, values, enclosures, told, words);
        }
    }

    /** How far a message is. */
    enum State {
        /** Not sent yet, or to be tried again. */
        WAITING,
        /** Being sent at this moment. */
        SENDING,
        /** The far side has taken it. */
        SENT,
        /** Chưa xác nhận: the far side may have it or not. */
        UNCONFIRMED,
        /** The far side said no for good. */
        REFUSED,
        /** Every attempt failed. */
        GIVEN_UP,
        /** Somebody decided that it is not to be sent. */
        DROPPED
    }

    /**
     * A message and what became of it.
     *
     * @param dueAt when it is tried next, {@code null} when it is not
     * @param settledAt when it came into its last state
     * @param reason why it is where it is, a Vietnamese sentence without personal data
     */
    record Letter(
            String id,
            Message message,
            State state,
            int attempts,
            Instant putAt,
            @Nullable Instant dueAt,
            @Nullable Instant settledAt,
            @Nullable String reason) {}

    /** What to look for; {@code null} or empty means any. */
    record Filter(List<State> states, @Nullable Subject subject, @Nullable String channel) {}
}
