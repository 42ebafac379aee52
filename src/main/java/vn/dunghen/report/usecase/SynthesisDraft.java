package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.domain.UnitReports;

/** Writes the draft: the outline of the regime, the sentences that figures allow, and what units say of difficulties and proposals. */
@Component
class SynthesisDraft {

    private static final String KIND = "Báo cáo ";
    private static final int LONGEST = 12_000;
    private static final String ASSESSMENT = "II";
    private static final String PROPOSALS = "III";

    private final SynthesisData data;
    private final UnitReports reports;
    private final ReportStaff staff;
    private final Directory directory;
    private final MessageSource messages;

    SynthesisDraft(
            SynthesisData data, UnitReports reports, ReportStaff staff, Directory directory, MessageSource messages) {
        this.data = data;
        this.reports = reports;
        this.staff = staff;
        this.directory = directory;
        this.messages = messages;
    }

    /** E.g. "Công tác cải cách hành chính 6 tháng đầu năm 2026": the kind of paper is written by the press. */
    static String title(Campaign campaign, ReportRegime regime) {
        String name = regime.name().startsWith(KIND) ? regime.name().substring(KIND.length()) : regime.name();
        return name.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + name.substring(1) + " "
                + PeriodWords.say(campaign.period());
    }

    SynthesisFacts facts(Campaign campaign, SynthesisCount count) {
        return SynthesisFacts.of(directory.agency().name(), campaign, count);
    }

    List<SynthesisPart> parts(Campaign campaign, ReportRegime regime, SynthesisCount count) {
        SynthesisFacts facts = facts(campaign, count);
        List<SynthesisPart> parts = SynthesisText.headings(
                directory.agency().code(),
                Optional.ofNullable(regime.head().outline()).orElse(""));
        List<List<String>> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(new ArrayList<>()));
        data.phrases(regime.code(), Moments.day(count.at())).stream()
                .filter(phrase -> SynthesisText.fits(phrase.body(), facts))
                .forEach(phrase -> lines.get(place(parts, phrase.part())).add(phrase.body()));
        lines.get(place(parts, ASSESSMENT)).addAll(words(campaign, "difficulties", ReportText::difficulties));
        lines.get(place(parts, PROPOSALS)).addAll(words(campaign, "proposals", ReportText::proposals));
        List<SynthesisPart> written = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SynthesisPart part = parts.get(i);
            boolean parent = i + 1 < parts.size() && parts.get(i + 1).depth() > part.depth();
            String body = lines.get(i).isEmpty() && part.depth() > 0 && !parent
                    ? say("report.synthesis.nothing")
                    : String.join("\n", lines.get(i));
            written.add(new SynthesisPart(
                    part.agency(), part.depth(), part.number(), part.heading(), shortened(body), false));
        }
        return written;
    }

    /** Under the heading of this number; under the last one where the outline has none such. */
    private static int place(List<SynthesisPart> parts, String number) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).number().equals(number) && (i == 0) == number.isEmpty()) {
                return i;
            }
        }
        return parts.size() - 1;
    }

    /** What the units say, after a line that says what it is. */
    private List<String> words(Campaign campaign, String what, Function<ReportText, @Nullable String> which) {
        List<String> said = reports.ofCampaign(campaign.id().value()).stream()
                .flatMap(report -> report
                        .accepted()
                        .map(version -> which.apply(version.text()))
                        .filter(text -> !text.isBlank())
                        .map(text -> "- " + staff.nameOf(report.unit()) + ": "
                                + text.strip().replaceAll("\\s*\\n\\s*", " "))
                        .stream())
                .toList();
        return said.isEmpty()
                ? said
                : Stream.concat(Stream.of(say("report.synthesis." + what)), said.stream())
                        .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    }

    private static String shortened(String body) {
        return body.length() <= LONGEST ? body : body.substring(0, LONGEST - 1) + "…";
    }
}
