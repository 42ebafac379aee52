package vn.dunghen.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places: each {@code {value}} is put in its place when the text is said.
 *
 * @param subject one line; empty for a text that has none
 * @param text lines divided by line feeds; an empty one divides paragraphs
 */
public record Wording(String subject, String text) {

    static final Pattern PLACE = Pattern.compile("\\{([\\w.-]+)}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /**
     * A text that has been said.
     *
     * @param lines one each; an empty one divides paragraphs
     */
    public record Said(String subject, List<String> lines) {

        public String text() {
            return String.join("\n", lines);
        }
    }

    /** Puts the values in their places; a line of the text that names a value nobody has is left out. */
    public Said say(Map<String, String> values) {
        List<String> lines = Arrays.stream(text.split("\n", -1))
                .filter(line -> PLACE.matcher(line).results().allMatch(place -> has(values, place.group(1))))
                .map(line -> fill(line, values))
                .toList();
        return new Said(fill(subject, values), lines);
    }

    /** The names between braces in subject and text, each once, in their order. */
    public List<String> places() {
        return PLACE.matcher(subject + "\n" + text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    private static boolean has(Map<String, String> values, String name) {
        return !values.getOrDefault(name, "").isBlank();
    }

    /** A value is one line whatever somebody typed into it. */
    private static String fill(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(CONTROL.matcher(values.getOrDefault(place.group(1), "…"))
                        .replaceAll(" ")
                        .strip()));
    }
}
