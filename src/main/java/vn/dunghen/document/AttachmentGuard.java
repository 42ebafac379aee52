package vn.dunghen.document;

import org.jspecify.annotations.Nullable;

/** Says for the files of one kind of subject who may open which of them; found by injection, asked before each opening. */
public interface AttachmentGuard {

    /** The kind of subject it knows, e.g. {@code dossier}. */
    String subjectType();

    /**
     * @param why the reason the person gives, if any
     * @throws vn.dunghen.kernel.RuleViolation when the person signed in may not open it, or not without a reason
     */
    void beforeOpening(Attachments.Attachment attachment, @Nullable String why);
}
