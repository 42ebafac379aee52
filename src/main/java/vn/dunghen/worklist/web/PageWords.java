package vn.dunghen.worklist.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;

/** Reads texts from the message files. */
@Component
class PageWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource texts;

    PageWords(MessageSource texts) {
        this.texts = texts;
    }

    String of(String key, Object... arguments) {
        return texts.getMessage(key, arguments, VIETNAMESE);
    }

    /** The sentence of a rule that said no. */
    String of(RuleViolation violation) {
        return of("rule." + violation.key(), violation.spokenArguments());
    }

    /** The text, or {@code otherwise} when no file has the key. */
    String orElse(String key, String otherwise) {
        String found = texts.getMessage(key, null, otherwise, VIETNAMESE);
        return found == null ? otherwise : found;
    }
}
