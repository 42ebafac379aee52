package vn.dunghen.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** Papers that were issued: a stored snapshot of what they say, and the PDF rendered from it once and kept by its hash. */
public interface Papers {

    /**
     * Stores what a paper says, in the caller's transaction, and issues its number.
     *
     * @param template name of the template, e.g. {@code ND118/01}
     * @param number from the paper's book, already reserved
     * @param content what the template needs: text, lists and maps of text only; its {@code signer} is kept as who signed. See
     *     {@link Slip01Content}, {@link Slip04Content}, {@link SlipNoticeContent}
     */
    Paper issue(String template, NumberBooks.Number number, Subject subject, String title, Map<String, Object> content);

    /** The same content, which knows besides by which sign-in name its signer is found. */
    static Map<String, Object> signedBy(@Nullable String login, Map<String, Object> content) {
        if (login == null) {
            return content;
        }
        var known = new LinkedHashMap<>(content);
        known.put("signerLogin", login);
        return known;
    }

    List<Paper> about(Subject subject);

    Optional<Paper> find(String id);

    /**
     * The PDF; rendered and signed at the first call, if not before, in a transaction of its own, the same bytes ever after.
     * To be called once the transaction that issued the paper has ended.
     *
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for an unknown paper, CONFLICT while it cannot be signed
     */
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
