package vn.dunghen.document.layout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as a file can hold them: one letter however it was typed, no character that XML cannot hold. */
public final class PlainLetters {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u0085|\\u2028|\\u2029|\\v");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private PlainLetters() {}

    /** With its line breaks. */
    public static String text(String typed) {
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        var letters = NOT_XML.matcher(lines).replaceAll("").replace('\t', ' ');
        return Normalizer.normalize(letters, Normalizer.Form.NFC).strip();
    }

    /** In one line. */
    public static String line(String typed) {
        return text(typed).replaceAll("\\s*\\n\\s*", " ");
    }

    public static String upper(String typed) {
        return line(typed).toUpperCase(VIETNAMESE);
    }

    /** Without the signs that end an item of a list. */
    static String bare(String typed) {
        return line(typed).replaceAll("^[-–•+]\\s*", "").replaceAll("(\\./\\.|[;.,\\s])+$", "");
    }
}
