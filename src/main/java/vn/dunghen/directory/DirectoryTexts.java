package vn.dunghen.directory;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The directory's sentences at fields. */
@Component
class DirectoryTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    DirectoryTexts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** Empty when there is no such sentence. */
    String orEmpty(String key) {
        String found = messages.getMessage(key, null, "", VIETNAMESE);
        return found == null ? "" : found;
    }
}
