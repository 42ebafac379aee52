package vn.dunghen.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    record Notice(
            String id,
            String recipient,
            Subject subject,
            @Nullable String rung,
            @Nullable Instant dueAt,
            Instant sentAt,
            String state,
            String text) {}
}
