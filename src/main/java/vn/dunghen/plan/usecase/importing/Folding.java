package vn.dunghen.plan.usecase.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without marks and capitals, letter for letter, so that a place in the folded text is the same place in the text. */
final class Folding {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int KNOWN = 0x2100;
    private static final char[] PLAIN = new char[KNOWN];

    static {
        for (int i = 0; i < KNOWN; i++) {
            PLAIN[i] = plain((char) i);
        }
    }

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000\\t]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern SEVERAL = Pattern.compile(" {2,}");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9%]+");

    private Folding() {}

    /** One form for every letter, one kind of blank. */
    static String clean(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = INVISIBLE.matcher(BLANKS.matcher(one).replaceAll(" ")).replaceAll("");
        return SEVERAL.matcher(plain).replaceAll(" ").strip();
    }

    /** @param text as {@link #clean} gives it */
    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = text.charAt(i);
            folded[i] = letter < KNOWN ? PLAIN[letter] : letter;
        }
        return new String(folded);
    }

    /** Letters and figures only, for comparing what was written in different ways. */
    static String key(String text) {
        return MARKS.matcher(fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .replaceAll(" ")
                .strip();
    }

    private static char plain(char letter) {
        if (letter == 'đ' || letter == 'Đ') {
            return 'd';
        }
        if (letter >= '\u2010' && letter <= '\u2015') {
            return '-';
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String small = parts.substring(0, 1).toLowerCase(VIETNAMESE);
        return small.charAt(0);
    }

    /** The first characters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static boolean capitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static boolean endsSentence(String text) {
        return text.isEmpty() || ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
