package vn.dunghen.document.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the styles of a document say about its paragraphs. */
final class DocumentStyles extends DefaultHandler {

    private static final Pattern HEADING = Pattern.compile("heading\\s*([1-9])");
    private static final int LONGEST_CHAIN = 20;
    private static final int MOST = 10_000;

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** One style; what it leaves out comes from the one it rests on. */
    private static final class Style {
        private @Nullable String parent;
        private @Nullable Integer heading;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private @Nullable Boolean bold;
        private @Nullable Boolean centred;
    }

    /** A paragraph's looks. @param list 0 when it is not counted */
    record Looks(int heading, int list, int level, boolean bold, boolean centred) {}

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        String value = Words.value(attributes);
        switch (local) {
            case "style" -> {
                if (styles.size() >= MOST) {
                    throw new OversizedSheet("Tệp khai báo quá nhiều kiểu chữ nên không đọc.");
                }
                current = new Style();
                styles.put(String.valueOf(Words.attribute(attributes, "styleId")), current);
            }
            case "name" -> {
                Matcher heading = HEADING.matcher(value.toLowerCase(Locale.ROOT));
                if (heading.matches() && current.heading == null) {
                    current.heading = Integer.valueOf(heading.group(1));
                }
            }
            case "basedOn" -> current.parent = value;
            case "outlineLvl" -> current.heading = Words.number(value, 8) + 1;
            case "numId" -> current.list = Words.number(value, 0);
            case "ilvl" -> current.level = Words.number(value, 0);
            case "b" -> current.bold = Words.on(attributes);
            case "jc" -> current.centred = value.equals("center");
            default -> {
                // other looks say nothing about what a paragraph is
            }
        }
    }

    Looks looks(@Nullable String id) {
        Integer heading = null;
        Integer list = null;
        Integer level = null;
        Boolean bold = null;
        Boolean centred = null;
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            heading = heading == null ? style.heading : heading;
            list = list == null ? style.list : list;
            level = level == null ? style.level : level;
            bold = bold == null ? style.bold : bold;
            centred = centred == null ? style.centred : centred;
            style = style.parent == null ? null : styles.get(style.parent);
        }
        int outline = heading == null || heading > 9 ? 0 : heading;
        int known = level == null ? Math.max(0, outline - 1) : level;
        return new Looks(
                outline, list == null ? 0 : list, known, Boolean.TRUE.equals(bold), Boolean.TRUE.equals(centred));
    }
}
