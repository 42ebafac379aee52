package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.domain.SynthesisPart;

/** Text with places for figures: read, shown to an editor by names, and said with the figures in it. */
final class SynthesisText {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{1,310})\\}");
    private static final Pattern HEADING =
            Pattern.compile("\\s*(?:([IVXLC]+|\\d+(?:\\.\\d+)*|[a-zđ])[.)]\\s+)?(\\S.*)");

    private SynthesisText() {}

    /** A piece of a line. @param code of the figure it is; null for words */
    record Piece(String text, @Nullable String code) {}

    /** Whether the draft may say it: every figure is known and every list has somebody in it. */
    static boolean fits(String body, SynthesisFacts facts) {
        return places(body).stream().allMatch(facts::speaks);
    }

    /** Places nobody knows. */
    static List<String> unknown(String body, SynthesisFacts facts) {
        return places(body).stream().filter(code -> !facts.knows(code)).toList();
    }

    /** Codes become the names an editor knows. */
    static String named(String body, SynthesisFacts facts) {
        return replaced(body, code -> facts.knows(code) ? facts.of(code).name() : code);
    }

    /** Names become codes again; what is neither stays as it was written. */
    static String coded(String body, SynthesisFacts facts) {
        Map<String, String> codes = facts.all().values().stream()
                .collect(
                        Collectors.toMap(one -> one.name().strip(), SynthesisFacts.Fact::code, (first, twin) -> first));
        return replaced(body.replace("\r\n", "\n"), name -> codes.getOrDefault(name.strip(), name.strip()));
    }

    static String said(String line, SynthesisFacts facts) {
        return pieces(line, facts).stream().map(Piece::text).collect(Collectors.joining());
    }

    static List<Piece> pieces(String line, SynthesisFacts facts) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = PLACE.matcher(line);
        int at = 0;
        while (found.find()) {
            String code = found.group(1);
            if (facts.knows(code)) {
                if (found.start() > at) {
                    pieces.add(new Piece(line.substring(at, found.start()), null));
                }
                pieces.add(new Piece(facts.said(code), facts.of(code).figure() ? code : null));
                at = found.end();
            }
        }
        if (at < line.length()) {
            pieces.add(new Piece(line.substring(at), null));
        }
        return pieces;
    }

    /** The headings of an outline, one a line, with what stands above the first. */
    static List<SynthesisPart> headings(String agency, String outline) {
        List<SynthesisPart> parts = new ArrayList<>();
        parts.add(new SynthesisPart(agency, 0, "", "", "", false));
        outline.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Matcher found = HEADING.matcher(line);
            if (found.matches()) {
                String number = found.group(1) == null ? "" : found.group(1);
                int depth = number.isEmpty() || number.matches("[IVXLC]+") ? 1 : number.matches("[a-zđ]") ? 3 : 2;
                parts.add(
                        new SynthesisPart(agency, depth, number, found.group(2).strip(), "", false));
            }
        });
        return parts;
    }

    private static List<String> places(String body) {
        return PLACE.matcher(body).results().map(one -> one.group(1)).toList();
    }

    private static String replaced(String body, Function<String, String> by) {
        Function<MatchResult, String> place = one -> Matcher.quoteReplacement("{" + by.apply(one.group(1)) + "}");
        return PLACE.matcher(body).replaceAll(place);
    }
}
