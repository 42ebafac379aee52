package vn.dunghen.workflow;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.FactWords;

/** Says a ladder of the trail by the name its page gives it. */
@Component
class LadderWords implements FactWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    LadderWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> say(String fact, String value) {
        return fact.equals("ladder")
                ? Optional.ofNullable(messages.getMessage("ladders.kind." + value, null, "", VIETNAMESE))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }
}
