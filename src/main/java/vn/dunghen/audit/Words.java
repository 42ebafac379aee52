package vn.dunghen.audit;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into the words it is found by: lower case, without accents, letters and digits only. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 40;

    private Words() {}

    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        add(text, words);
        return words;
    }

    static void add(String text, Collection<String> words) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        for (String word : GAPS.split(plain)) {
            if (!word.isEmpty()) {
                words.add(word.length() > LONGEST ? shortened(word) : word);
            }
        }
    }

    private static String shortened(String word) {
        int end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.substring(0, end);
    }

    /** What stands for a unit; no text has such a word. */
    static String unit(String code) {
        return "@" + (code.length() >= LONGEST ? code.substring(0, LONGEST - 1) : code);
    }
}
