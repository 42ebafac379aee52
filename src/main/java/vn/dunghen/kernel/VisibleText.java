package vn.dunghen.kernel;

import java.util.regex.Pattern;

/**
 * What of a text can be seen. A reason of marks without width reads as no reason at all, and a mark that turns the direction of
 * writing makes a name on paper look like another.
 */
public final class VisibleText {

    /** Soft hyphen, blanks without width, marks of direction and of byte order; no Vietnamese word has them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u200E\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]");

    /** They join signs of other scripts and of pictures, and mean nothing at the end of a text. */
    private static final Pattern JOINER_AT_END = Pattern.compile("^[\\s\\u200C\\u200D]+|[\\s\\u200C\\u200D]+$");

    private VisibleText() {}

    /** The text without what nobody sees; blank at its ends stays when there is nothing else to leave out. */
    public static String of(String text) {
        String seen = UNSEEN.matcher(text).find() ? UNSEEN.matcher(text).replaceAll("") : text;
        return seen.indexOf('\u200C') < 0 && seen.indexOf('\u200D') < 0
                ? seen
                : JOINER_AT_END.matcher(seen).replaceAll("");
    }
}
