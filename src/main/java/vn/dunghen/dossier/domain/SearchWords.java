package vn.dunghen.dossier.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a dossier is found by them: lower case, each with its tone marks and without. */
public final class SearchWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 64;

    private SearchWords() {}

    /** What is stored for a text in one line, each word between two blanks. */
    public static String line(String text) {
        return stored(text).stream().collect(Collectors.joining(" ", " ", " "));
    }

    /** What is stored for a text: every word in both writings. */
    public static Set<String> stored(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : asked(text)) {
            words.add(word);
            words.add(plain(word));
        }
        return words;
    }

    /** What is looked for: the words as typed; a word typed without marks finds both writings. */
    public static List<String> asked(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(VIETNAMESE);
        return Arrays.stream(GAP.split(lower))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .distinct()
                .toList();
    }

    /** Without tone and vowel marks, {@code đ} as {@code d}. */
    public static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
