package vn.dunghen.notice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.wording.Wording;

/**
 * What a letter says: the words it was written with, each {@code {value}} put in its place. A letter of a time that kept no words says
 * those the application comes with. The department stands in {@code agency}, {@code address} and {@code phone}.
 */
@Component
public class LetterWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String HIDDEN = "•••";

    private final MessageSource messages;
    private final LetterTexts texts;
    private final Directory directory;

    LetterWords(MessageSource messages, LetterTexts texts, Directory directory) {
        this.messages = messages;
        this.texts = texts;
        this.directory = directory;
    }

    public Wording.Said of(Outbox.Message message) {
        return say(message, message.values());
    }

    /** The same with everything hidden that was put in its places. */
    public Wording.Said withoutValues(Outbox.Message message) {
        return say(message, message.values().keySet().stream().collect(Collectors.toMap(name -> name, name -> HIDDEN)));
    }

    /** What people call the letter, e.g. "Giấy tiếp nhận hồ sơ và hẹn trả kết quả". */
    public String name(String template) {
        String found = messages.getMessage("audit.fact.letter." + template, null, template, VIETNAMESE);
        return found == null ? template : found;
    }

    private Wording.Said say(Outbox.Message message, Map<String, String> told) {
        Agency agency = directory.agency();
        Map<String, String> values =
                new HashMap<>(Map.of("agency", agency.name(), "address", agency.address(), "phone", agency.phone()));
        values.putAll(told);
        Wording kept = message.wording();
        Wording words = kept == null
                ? texts.shipped(message.template()).orElseGet(() -> new Wording(message.template(), ""))
                : kept;
        return words.say(values);
    }
}
