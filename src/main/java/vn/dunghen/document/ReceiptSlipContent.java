package vn.dunghen.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plain slip of receipt says: who brought what, and when an answer is promised ({@code PAKN/01}).
 *
 * @param head head of the paper
 * @param code code under which the matter is kept
 * @param contact how to reach the sender; left out when {@code null}
 * @param subject what it is about, as a line
 * @param received when it was received, in words
 * @param promised when an answer is promised, in words
 * @param notes further lines, in order; may be empty
 * @param signer who received it
 */
public record ReceiptSlipContent(
        PaperHead head,
        String code,
        String senderName,
        @Nullable String address,
        @Nullable String contact,
        String subject,
        String received,
        String promised,
        List<String> notes,
        String signer) {

    public ReceiptSlipContent {
        notes = List.copyOf(notes);
    }

    /** What {@link Papers#issue} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("code", code)
                .put("senderName", senderName)
                .put("address", address)
                .put("contact", contact)
                .put("about", subject)
                .put("received", received)
                .put("promised", promised)
                .put("notes", notes)
                .put("signer", signer)
                .map();
    }
}
