package vn.dunghen.document.web.views;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.document.sign.SignedFile;

/** Says what came out of a check. */
@Component
public class SignatureWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MessageSource messages;

    SignatureWords(MessageSource messages) {
        this.messages = messages;
    }

    public String verdict(SignedFile.Verdict verdict) {
        return say("document.check.verdict." + verdict);
    }

    /** @param kind a message key or the title itself */
    public String kind(String kind) {
        return kind.startsWith("document.") ? say(kind) : kind;
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
