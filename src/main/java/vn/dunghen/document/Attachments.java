package vn.dunghen.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/**
 * Files about a subject: checked by their content, kept once under their hash. Who may add, read or remove one is the
 * caller's question to the policy; reading one is written into the audit trail here.
 */
public interface Attachments {

    /** The slot of a file that belongs to no named place. */
    String ANY_SLOT = "khac";

    /**
     * Where a file belongs.
     *
     * @param task id of the task it was handed in with, if any
     * @param slot what it is in that place, a word of small letters, digits and hyphens
     */
    record Place(Subject subject, @Nullable String task, String slot) {}

    /**
     * A file that is kept.
     *
     * @param size in bytes
     * @param sha256 of its content, 64 hex digits
     */
    record Attachment(
            String id,
            Subject subject,
            @Nullable String task,
            String slot,
            String name,
            FileType type,
            long size,
            String sha256,
            String addedBy,
            Instant addedAt) {}

    /**
     * Looks into a file, and asks the scanner if there is one. To be called before a transaction begins: a scanner may take
     * its time, and no connection to the database waits for it.
     *
     * @throws vn.dunghen.kernel.InvalidInput at {@code file}
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    InspectedFile inspect(@Nullable String name, InputStream content);

    /**
     * Keeps a file; the same file sent to the same place again is the one that is there. The caller holds the subject's or
     * the task's row.
     *
     * @throws vn.dunghen.kernel.InvalidInput at {@code slot}
     */
    Attachment add(Place place, InspectedFile file);

    /**
     * Puts what is kept at another place here as well: the same content, no copy. The caller holds the subject's row.
     *
     * @return the one that is there already, if the content is
     */
    Attachment link(Place place, Attachment from);

    /** Oldest first. */
    List<Attachment> about(Subject subject);

    Optional<Attachment> find(String id);

    /**
     * Writes down that the person signed in opens it, after the module whose subject it is has allowed it.
     *
     * @throws vn.dunghen.kernel.RuleViolation when an {@link AttachmentGuard} says no
     */
    default void recordOpening(Attachment attachment) {
        recordOpening(attachment, null);
    }

    /** The same with what the person gives as the reason. */
    void recordOpening(Attachment attachment, @Nullable String why);

    /** Copies the content out, part by part. */
    void copy(Attachment attachment, OutputStream to);

    void remove(Attachment attachment);
}
