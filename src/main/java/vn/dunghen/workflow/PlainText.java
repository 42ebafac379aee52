package vn.dunghen.workflow;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them when they search: lower case, without tone marks. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT).strip();
    }
}
