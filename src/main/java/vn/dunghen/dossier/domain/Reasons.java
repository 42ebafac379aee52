package vn.dunghen.dossier.domain;

import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** Words without which a verb means nothing. */
final class Reasons {

    private Reasons() {}

    static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** @throws InvalidInput at {@code field} when there is no text */
    static String need(@Nullable String text, String field, String message) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, message);
        }
        return text.strip();
    }
}
