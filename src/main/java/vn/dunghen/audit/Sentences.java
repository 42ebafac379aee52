package vn.dunghen.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says an entry in Vietnamese: the message {@code audit.<action>} with each {@code {fact}} put in its place. */
@Component
class Sentences implements FactTelling {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*(Z|[+-]\\d{2}:\\d{2})");

    private static final String LADDER = "ladder";

    private final MessageSource messages;
    private final ObjectProvider<FactWords> spoken;

    Sentences(MessageSource messages, ObjectProvider<FactWords> spoken) {
        this.messages = messages;
        this.spoken = spoken;
    }

    String of(String action, Map<String, String> facts) {
        String other = messages.getMessage("audit.other", null, "Thay đổi khác", VIETNAMESE);
        String pattern = messages.getMessage("audit." + action, null, other, VIETNAMESE);
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match ->
                        Matcher.quoteReplacement(say(match.group(1), facts.getOrDefault(match.group(1), "…"), facts)));
    }

    @Override
    public List<Told> tell(AuditTrail.Entry entry) {
        return entry.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(fact -> new Told(label(fact.getKey()), say(fact.getKey(), fact.getValue(), entry.facts())))
                .filter(told -> !told.label().isEmpty())
                .toList();
    }

    private String label(String fact) {
        String label = messages.getMessage("audit.label." + fact, null, "", VIETNAMESE);
        return label == null ? "" : label;
    }

    /**
     * Codes in the words of the message {@code audit.fact.<fact>.<code>} or of a module that knows them; a rung's code may mean
     * more on one ladder than on the others.
     */
    private String say(String fact, String value, Map<String, String> facts) {
        String common = messages.getMessage("audit.fact." + fact + "." + value, null, "", VIETNAMESE);
        String own = facts.containsKey(LADDER)
                ? messages.getMessage(
                        "audit.fact." + fact + "." + facts.get(LADDER) + "." + value, null, common, VIETNAMESE)
                : common;
        return own != null && !own.isEmpty()
                ? own
                : spoken.orderedStream()
                        .flatMap(one -> one.say(fact, value).stream())
                        .findFirst()
                        .orElseGet(() -> words(value));
    }

    /** Days and moments as people write them, everything else as it is. */
    private static String words(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
            }
            if (MOMENT.matcher(value).matches()) {
                Instant moment = OffsetDateTime.parse(value).toInstant();
                return moment.atZone(ZONE).format(DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy"));
            }
        } catch (DateTimeParseException notADate) {
            return value;
        }
        return value;
    }
}
