package vn.dunghen.directory.web;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;

/** The Vietnamese sentences of failures. */
@Component
class HttpTexts {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTexts.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    HttpTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(int status) {
        return text("http.title." + status, "http.title.other");
    }

    String detail(int status, Object... arguments) {
        return text("http.detail." + status, "http.detail.other", arguments);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String rule(RuleViolation violation) {
        try {
            return text("rule." + violation.key(), violation.spokenArguments());
        } catch (NoSuchMessageException missing) {
            LOG.warn("The rule {} has no sentence", violation.key());
            return text("http.detail.other");
        }
    }

    private String text(String key, String otherwise, Object... arguments) {
        try {
            return text(key, arguments);
        } catch (NoSuchMessageException missing) {
            return text(otherwise);
        }
    }
}
