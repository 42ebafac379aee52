package vn.dunghen.kernel;

import org.jspecify.annotations.Nullable;

/** Words without which a verb means nothing. */
public final class Reasons {

    private Reasons() {}

    public static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** @throws InvalidInput at {@code field} when there is no text */
    public static String need(@Nullable String text, String field, String message) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, message);
        }
        return text.strip();
    }
}
