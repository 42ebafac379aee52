package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.wording.OfficeText;
import vn.dunghen.wording.TextSource;
import vn.dunghen.wording.Wording;

/**
 * The sentences of the department's report as one text of the office: a line {@code [I]} begins what stands under heading I,
 * {@code []} what stands above the first; each other line is a sentence.
 */
@Component
class SynthesisPhrases implements TextSource {

    static final String KEY = "report.phrases";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern PART = Pattern.compile("\\[([\\w.]{0,16})]");

    private final SynthesisData data;
    private final ReportRegimes regimes;
    private final MessageSource messages;

    SynthesisPhrases(SynthesisData data, ReportRegimes regimes, MessageSource messages) {
        this.data = data;
        this.regimes = regimes;
        this.messages = messages;
    }

    @Override
    public List<OfficeText> texts() {
        Wording shipped = new Wording("", written(data.shipped()));
        Map<String, OfficeText.Place> places = new LinkedHashMap<>();
        for (String code : List.of(
                "agency",
                "period",
                "from",
                "to",
                "as-of",
                "units.asked",
                "units.on-time",
                "units.late",
                "units.late.names",
                "units.missing",
                "units.missing.names",
                "units.closed-early",
                "units.closed-early.names",
                "units.open",
                "units.open.names",
                "figures.estimated")) {
            places.put(code, place(code, say("report.phrases.place." + code), say("report.phrases.sample." + code)));
        }
        String figure = say("report.phrases.sample");
        regimes.all().stream()
                .flatMap(regime -> regime.figures().stream())
                .forEach(one -> places.putIfAbsent(one.code(), place(one.code(), one.name(), figure)));
        data.derived().forEach(one -> places.putIfAbsent(one.code(), place(one.code(), one.name(), figure)));
        shipped.places().forEach(code -> places.putIfAbsent(code, place(code, code, figure)));
        return List.of(new OfficeText(
                KEY, say("report.phrases.group"), say("report.phrases.name"), shipped, List.copyOf(places.values())));
    }

    /** What an office wrote, as sentences under their headings. */
    static List<SynthesisData.Phrase> read(String text) {
        List<SynthesisData.Phrase> phrases = new ArrayList<>();
        String part = "";
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<String> heading =
                    Optional.of(PART.matcher(line)).filter(Matcher::matches).map(found -> found.group(1));
            if (heading.isPresent()) {
                part = heading.get();
            } else {
                phrases.add(new SynthesisData.Phrase(part, line));
            }
        }
        return phrases;
    }

    static String written(List<SynthesisData.Phrase> phrases) {
        List<String> lines = new ArrayList<>();
        String part = "";
        for (SynthesisData.Phrase phrase : phrases) {
            if (!phrase.part().equals(part)) {
                part = phrase.part();
                lines.add("[" + part + "]");
            }
            lines.add(phrase.body());
        }
        return String.join("\n", lines);
    }

    private static OfficeText.Place place(String code, String label, String sample) {
        return new OfficeText.Place(code, label, sample, false);
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
