package vn.dunghen.notice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;

/**
 * What a letter says: the messages {@code letter.<template>.subject} and {@code letter.<template>.text} with each {@code {value}} put in
 * its place. A line of the text whose value is missing is left out. The department stands in {@code agency}, {@code address} and
 * {@code phone}.
 */
@Component
public class LetterWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String HIDDEN = "•••";

    private final MessageSource messages;
    private final Directory directory;

    LetterWords(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    /**
     * A letter to be read.
     *
     * @param subject one line
     * @param lines one each; an empty one divides paragraphs
     */
    public record Words(String subject, List<String> lines) {

        public String text() {
            return String.join("\n", lines);
        }
    }

    public Words of(Outbox.Message message) {
        return say(message.template(), message.values());
    }

    /** The same with everything hidden that was put in its places. */
    public Words withoutValues(Outbox.Message message) {
        return say(
                message.template(),
                message.values().keySet().stream().collect(Collectors.toMap(name -> name, name -> HIDDEN)));
    }

    /** What people call the letter, e.g. "Giấy tiếp nhận hồ sơ và hẹn trả kết quả". */
    public String name(String template) {
        return message("audit.fact.letter." + template, template);
    }

    private Words say(String template, Map<String, String> told) {
        Agency agency = directory.agency();
        Map<String, String> values =
                new HashMap<>(Map.of("agency", agency.name(), "address", agency.address(), "phone", agency.phone()));
        values.putAll(told);
        String subject = fill(message("letter." + template + ".subject", template), values);
        List<String> lines = Arrays.stream(
                        message("letter." + template + ".text", "").split("\n", -1))
                .filter(line -> PLACEHOLDER.matcher(line).results().allMatch(place -> has(values, place.group(1))))
                .map(line -> fill(line, values))
                .toList();
        return new Words(subject, lines);
    }

    private String message(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, VIETNAMESE);
        return found == null ? otherwise : found;
    }

    private static boolean has(Map<String, String> values, String name) {
        return !values.getOrDefault(name, "").isBlank();
    }

    /** A value is one line whatever somebody typed into it. */
    private static String fill(String pattern, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(CONTROL.matcher(values.getOrDefault(place.group(1), "…"))
                        .replaceAll(" ")
                        .strip()));
    }
}
