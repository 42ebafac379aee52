package vn.dunghen.workflow.form;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of forms: messages {@code form.*}, in Vietnamese whatever the sender's language. */
record Words(MessageSource messages) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    String say(String key, Object... arguments) {
        return messages.getMessage("form." + key, arguments, VIETNAMESE);
    }
}
