package vn.dunghen.notice.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * One letter.
 *
 * @param hidden whether what is personal in it is hidden
 * @param subject its first line; empty when it is not mail
 * @param reason what was typed as a reason
 * @param refused why the decision was not taken, if so
 */
public record LetterPage(
        LetterRow row,
        boolean hidden,
        String subject,
        List<String> lines,
        List<Enclosure> enclosures,
        boolean mayRetry,
        boolean mayConfirm,
        boolean mayDrop,
        String reason,
        List<FieldError> errors,
        @Nullable String refused) {

    public boolean bad(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** @param href where it is opened; empty when this person may not */
    public record Enclosure(String words, String href) {}
}
