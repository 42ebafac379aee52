package vn.dunghen.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Counts numbered paragraphs the way Word does, from the lists a document declares. */
final class ListNumbers extends DefaultHandler {

    private static final int LEVELS = 9;
    private static final int MOST = 10_000;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<Integer, Level[]> shapes = new HashMap<>();
    private final Map<Integer, Integer> shapeOf = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private Level[] shape = levels();
    private int list;
    private int overridden;
    private @Nullable Level level;

    /** How one level counts. */
    private static final class Level {
        private int start = 1;
        private String kind = "decimal";
        private String text = "";
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        String value = Words.value(attributes);
        switch (local) {
            case "abstractNum" -> {
                bounded(shapes.size());
                shape = levels();
                shapes.put(number(attributes, "abstractNumId"), shape);
            }
            case "lvl" -> level = shape[Math.min(LEVELS - 1, number(attributes, "ilvl"))];
            case "num" -> {
                bounded(shapeOf.size());
                list = number(attributes, "numId");
                shape = levels();
                level = null;
            }
            case "abstractNumId" -> shapeOf.put(list, Words.number(value, 0));
            case "lvlOverride" -> overridden = number(attributes, "ilvl");
            case "startOverride" ->
                restarts.computeIfAbsent(list, any -> new HashMap<>()).put(overridden, Words.number(value, 1));
            default -> describe(local, value);
        }
    }

    private static void bounded(int declared) {
        if (declared >= MOST) {
            throw new OversizedSheet("Tệp khai báo quá nhiều danh sách nên không đọc.");
        }
    }

    private void describe(String local, String value) {
        if (level == null) {
            return;
        }
        switch (local) {
            case "start" -> level.start = Words.number(value, 1);
            case "numFmt" -> level.kind = value;
            case "lvlText" -> level.text = value;
            default -> {
                // indents and fonts
            }
        }
    }

    /** What Word prints before the next paragraph of a list; {@code -} for a bullet. */
    String next(int list, int wanted) {
        Integer known = shapeOf.get(list);
        Level[] levels = known == null ? null : shapes.get(known);
        if (known == null || levels == null) {
            return "";
        }
        int at = Math.min(LEVELS - 1, wanted);
        int[] count = counts.computeIfAbsent(known, any -> fresh(levels));
        if (begun.add(list)) {
            restarts.getOrDefault(list, Map.of()).forEach((level, start) -> {
                if (level < LEVELS) {
                    count[level] = start - 1;
                }
            });
        }
        count[at]++;
        for (int below = at + 1; below < LEVELS; below++) {
            count[below] = levels[below].start - 1;
        }
        if (levels[at].kind.equals("bullet")) {
            return "-";
        }
        String text = levels[at].text;
        for (int i = 0; i <= at; i++) {
            int shown = i < at ? Math.max(count[i], levels[i].start) : count[i];
            text = text.replace("%" + (i + 1), written(shown, levels[i].kind));
        }
        return text.strip();
    }

    private static String written(int count, String kind) {
        return switch (kind) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count);
            case "lowerLetter" -> letter(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> (count < 10 ? "0" : "") + count;
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String letter(int count) {
        return count < 1
                ? ""
                : String.valueOf((char) ('A' + (count - 1) % 26)).repeat(Math.min(9, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        StringBuilder text = new StringBuilder();
        int rest = Math.max(0, Math.min(count, 3_999));
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                text.append(LETTERS[i]);
            }
        }
        return text.toString();
    }

    private static int number(Attributes attributes, String name) {
        return Words.number(String.valueOf(Words.attribute(attributes, name)), 0);
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    private static int[] fresh(Level[] levels) {
        int[] count = new int[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            count[i] = levels[i].start - 1;
        }
        return count;
    }
}
