package vn.dunghen.exchange.usecase;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.exchange.ChangeKind;

/** The Vietnamese words of the exchange. */
@Component
public class ExchangeWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    ExchangeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... words) {
        return messages.getMessage(key, words, VIETNAMESE);
    }

    public String kind(ChangeKind kind) {
        return say("exchange.kind." + kind);
    }

    String returned(ReturnMethod method) {
        return say("exchange.returned." + method);
    }

    String move(LedgerKind kind) {
        return say("exchange.move." + kind);
    }

    String paid(String method) {
        return say("exchange.paid." + method);
    }

    String system() {
        return say("exchange.system");
    }
}
