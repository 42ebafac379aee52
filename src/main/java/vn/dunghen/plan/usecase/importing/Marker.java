package vn.dunghen.plan.usecase.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with: {@code II.}, {@code 2.1.}, {@code a)}, a dash.
 *
 * @param number as written, without the dot behind it; a bullet is {@code -}, {@code +} or {@code *}; may be empty
 * @param rank the smaller the further out; {@link #TEXT} for a line without a marker
 * @param rest of the line
 */
record Marker(String number, int rank, String rest) {

    static final int ANNEX = 0;
    static final int ROMAN = 3;
    static final int DECIMAL = 4;
    static final int BRACKET = 9;
    static final int LETTER = 10;
    static final int BULLET = 20;
    static final int TEXT = 99;

    private record Shape(Pattern pattern, int rank) {}

    private static final List<Shape> SHAPES = List.of(
            shape("((?iu:phần|chương)\\s+(?:(?iu:thứ\\s+\\p{L}+)|[IVXL]+|\\d+))\\s*[.:\\-–]?\\s*(.*)", 1),
            shape("([IVXL]{1,6})\\s*(?:[.:)]|[-–/](?=\\s|\\p{Lu}))\\s*(.*)", ROMAN),
            shape("([A-HĐ])\\s*[.)]\\s+(.*)", 2),
            shape("(?:(?iu:điều|mục|nhiệm vụ|nội dung|giải pháp)\\s+)(\\d{1,2})\\s*[.:]\\s*(.*)", DECIMAL),
            shape("(\\d{1,3}(?:\\.\\d{1,2}){3,5})\\s*[.):]?\\s*(?=[^\\d\\s.,/%])(.*)", DECIMAL + 3),
            shape("(\\d{1,3}(?:\\.\\d{1,2}){2})\\s*[.):]?\\s*(?=[^\\d\\s.,/%])(.*)", DECIMAL + 2),
            shape("(\\d{1,3}\\.\\d{1,2})\\s*[.):]?\\s*(?=[^\\d\\s.,/%])(.*)", DECIMAL + 1),
            shape("(\\d{1,3})\\s*[.:]\\s*(?=[^\\d\\s.,/%])(.*)", DECIMAL),
            shape("(\\d{1,3})\\s*/\\s+(?=[^\\d\\s.,/%])(.*)", DECIMAL),
            shape("(\\d{1,3}\\)|\\(\\d{1,3}\\))\\s*(.*)", BRACKET),
            shape("((?:[ivx]{1,4}|[a-zđ])\\)|\\((?:[ivx]{1,4}|[a-zđ])\\))\\s*(.*)", LETTER),
            shape("([a-zđ])[./]\\s+(.*)", LETTER),
            shape("([-–—−‐‑])\\s*(?=[^\\s\\d]|\\d)(.*)", BULLET),
            shape("([•·●▪■◦○►➢✓✔])\\s*(.*)", BULLET),
            shape("(o)\\s+(?=\\p{Lu})(.*)", BULLET),
            shape("(\\+)\\s*(.*)", BULLET + 1),
            shape("(\\*+)\\s*(.*)", BULLET + 2));

    private static final Pattern ALONE = Pattern.compile(
            "\\(?([IVXLC]{1,6}(?:\\.\\d{1,3}){0,3}|[A-ZĐ]|[a-zđ]|\\d{1,4}(?:\\.\\d{1,3}){0,5})\\)?\\s*[.):/\\-–]?");

    private static final Pattern GROUP = Pattern.compile("[IVXL]+|[A-ZĐ]");

    private static Shape shape(String pattern, int rank) {
        return new Shape(Pattern.compile(pattern, Pattern.DOTALL), rank);
    }

    static Marker of(String text) {
        for (Shape shape : SHAPES) {
            Matcher found = shape.pattern().matcher(text);
            if (found.matches()) {
                String number = found.group(1);
                return new Marker(
                        shape.rank() == BULLET ? "-" : number,
                        shape.rank(),
                        found.group(2).strip());
            }
        }
        return new Marker("", TEXT, text);
    }

    /** The marker of a line whose number Word counts. */
    static Marker counted(String number, String text) {
        if (number.isEmpty()) {
            return of(text);
        }
        Marker marker = of(number + " x");
        return new Marker(
                marker.rank() == TEXT ? plain(number) : marker.number(),
                marker.rank() == TEXT ? DECIMAL : marker.rank(),
                text);
    }

    boolean bullet() {
        return rank >= BULLET && rank < TEXT;
    }

    /** Whether a cell holds nothing but a number as rows of a table have it. */
    static boolean ordinal(String text) {
        return ALONE.matcher(text.strip()).matches();
    }

    /** Whether a number is one that groups have: I, II, A, B. */
    static boolean groups(String ordinal) {
        return GROUP.matcher(ordinal).matches();
    }

    /** Whether rows are counted on from one to the next: 2 and 3, which makes neither stand above the other. */
    static boolean follows(String ordinal, String next) {
        String one = plain(ordinal);
        String other = plain(next);
        return one.matches("\\d{1,4}")
                && other.matches("\\d{1,4}")
                && Integer.parseInt(other) == Integer.parseInt(one) + 1;
    }

    /** The number without the dot behind it. */
    static String plain(String ordinal) {
        return ordinal.strip().replaceAll("\\s*[.:/\\-–]+$", "");
    }

    /** How far out a row's number is. */
    static int rankOf(String ordinal) {
        if (ordinal.isEmpty()) {
            return TEXT;
        }
        if (plain(ordinal).matches("[IVXLC]+(?:\\.\\d+)+")) {
            return DECIMAL;
        }
        return of(plain(ordinal).matches("[\\p{L}\\d.]+") ? plain(ordinal) + ". x" : ordinal + " x")
                .rank();
    }

    /** Whether a row with number {@code inner} belongs under one with number {@code outer}. */
    static boolean under(String outer, String inner) {
        String above = plain(outer);
        String below = plain(inner);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        return below.startsWith(above + ".") || rankOf(below) > rankOf(above);
    }
}
