package vn.dunghen.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Papers that were issued: a stored snapshot of what they say, and the PDF rendered from it once and kept by its hash. */
public interface Papers {

    /**
     * Stores what a paper says, in the caller's transaction.
     *
     * @param template name of the template, e.g. {@code ND118/01}
     * @param number from the paper's book, already reserved
     * @param content what the template needs: text, lists and maps of text only
     */
    Paper issue(String template, NumberBooks.Number number, Subject subject, String title, Map<String, Object> content);

    List<Paper> about(Subject subject);

    Optional<Paper> find(String id);

    /** The PDF; rendered at the first call, the same bytes ever after. */
    byte[] pdf(String id);

    record Paper(
            String id,
            String template,
            NumberBooks.Number number,
            Subject subject,
            String title,
            java.time.Instant issuedAt,
            String signer) {}
}
