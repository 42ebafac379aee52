package vn.dunghen.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.wording.OfficeText;
import vn.dunghen.wording.OfficeTexts;
import vn.dunghen.wording.TextSource;
import vn.dunghen.wording.Wording;

/** The letters by mail as texts of the office: {@code letter.<template>.subject} and {@code .text} until the office writes its own. */
@Component
public class LetterTexts implements TextSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PREFIX = "letter.";
    private static final Set<String> OWN = Set.of("agency", "address", "phone");

    /** What each letter makes no sense without, or would not do what the law wants it to do. */
    private static final Map<String, Set<String>> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("dossier.receipt", Set.of("code", "due"));
        NEEDED.put("dossier.supplement", Set.of("code", "until"));
        NEEDED.put("dossier.refusal", Set.of("code"));
        NEEDED.put("dossier.payment", Set.of("code", "amount", "until", "pay"));
        NEEDED.put("dossier.paymentReminder", Set.of("code", "amount", "until", "pay"));
        NEEDED.put("dossier.apology", Set.of("agency", "code", "due"));
        NEEDED.put("dossier.mishap", Set.of("agency", "code", "what"));
        NEEDED.put("dossier.ready", Set.of("code"));
        NEEDED.put("dossier.stopped", Set.of("code"));
        NEEDED.put("dossier.withdrawn", Set.of("code"));
        NEEDED.put("notice.staff", Set.of("text", "link"));
        NEEDED.put("report.synthesis", Set.of("title", "number"));
        NEEDED.put("plan.dissemination", Set.of("title", "number"));
        NEEDED.put("audit-head", Set.of("day", "head", "entries", "seal"));
    }

    private final MessageSource messages;
    private final OfficeTexts texts;

    LetterTexts(MessageSource messages, OfficeTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public List<OfficeText> texts() {
        return NEEDED.keySet().stream().map(this::text).toList();
    }

    /** The words of a letter that is written now; empty for what is no letter. */
    Optional<Wording> of(String template) {
        return texts.own(PREFIX + template).or(() -> shipped(template));
    }

    Optional<Wording> shipped(String template) {
        String text = message(PREFIX + template + ".text", "");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording(message(PREFIX + template + ".subject", template), text));
    }

    private OfficeText text(String template) {
        Wording shipped = shipped(template).orElseThrow();
        Set<String> needed = NEEDED.getOrDefault(template, Set.of());
        List<OfficeText.Place> places = new ArrayList<>();
        Stream.concat(shipped.places().stream(), OWN.stream().sorted())
                .distinct()
                .map(name -> new OfficeText.Place(
                        name,
                        message("letter.place." + name, name),
                        message("letter.sample." + template + "." + name, message("letter.sample." + name, name)),
                        needed.contains(name)))
                .forEach(places::add);
        String group = template.contains(".") ? template.substring(0, template.indexOf('.')) : template;
        String name = message("audit.fact.letter." + template, template);
        return new OfficeText(
                PREFIX + template,
                message("letter.group." + group, group),
                name.substring(0, 1).toUpperCase(VIETNAMESE) + name.substring(1),
                shipped,
                places);
    }

    private String message(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, VIETNAMESE);
        return found == null ? otherwise : found;
    }
}
