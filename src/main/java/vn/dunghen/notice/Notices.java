package vn.dunghen.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Tells people something, once. Written in the caller's transaction. */
public interface Notices {

    /**
     * Tells one person; the same {@code key} for the same recipient is told once, whatever happens.
     *
     * @param key what makes this message unique, e.g. {@code dossier:42/promise-1/expired}
     * @param recipient sign-in name
     * @param subject what it is about
     * @param rung the rung of the ladder that caused it, if any
     * @param dueAt the due moment it speaks of, if any
     * @param text a Vietnamese sentence
     */
    void tell(
            String key, String recipient, Subject subject, @Nullable String rung, @Nullable Instant dueAt, String text);

    List<Notice> about(Subject subject);

    List<Notice> unreadOf(String login);

    /** How many a person has not read, counted up to 200; stands on every page. */
    default int unread(String login) {
        return unreadOf(login).size();
    }

    /**
     * Messages that fit, latest first.
     *
     * @param cursor {@link Page#next()} of the page before, {@code null} for the first
     * @param size rows a page, 1 to 200
     */
    Page<Notice> search(Filter filter, @Nullable String cursor, int size);

    /** Marks one of the person's own messages as read; nothing happens when it is not theirs or already read. */
    void markRead(String login, String id);

    /** Marks all of the person's own messages up to a moment as read: one that came later has not been seen. */
    void markAllRead(String login, Instant upTo);

    /**
     * What to look for; every part may be absent.
     *
     * @param recipient sign-in name
     * @param subject what it is about
     * @param from first moment of sending
     * @param to first moment no longer wanted
     */
    record Filter(
            @Nullable String recipient, @Nullable Subject subject, @Nullable Instant from, @Nullable Instant to) {}

    /**
     * A message as it was told.
     *
     * @param state {@code SENT}: it lies where the recipient sees it
     * @param readAt when the recipient marked it as read, if they did
     */
    record Notice(
            String id,
            String recipient,
            Subject subject,
            @Nullable String rung,
            @Nullable Instant dueAt,
            Instant sentAt,
            String state,
            String text,
            @Nullable Instant readAt) {}
}
