package vn.dunghen.plan.usecase.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a table are about. */
final class Columns {

    static final String BELOW = " – ";
    private static final Set<Label> TEXTS = Set.of(Label.CONTENT, Label.PRODUCT, Label.TARGET, Label.ORDINAL);
    static final Set<Label> UNITS = Set.of(Label.LEAD, Label.COORDINATING, Label.MONITORING, Label.TOGETHER);
    private static final Set<Label> ASIDE = Set.of(Label.ORDINAL, Label.CONTENT, Label.GROUP, Label.NOTE);
    private static final Pattern MONEY =
            Pattern.compile("\\b(?:so tien|thanh tien|don gia|kinh phi|du toan|muc chi|gia tri)\\b");
    private static final Pattern LEADING = Pattern.compile("\\b(?:chu tri|dau moi|chinh|phu trach)\\b");

    private static final Pattern BEGINS =
            Pattern.compile("\\b(?:bat dau|khoi cong|tu ngay)\\b|(?:^|- )tu(?: thang| quy)?$");
    private static final Pattern ENDS =
            Pattern.compile("\\b(?:ket thuc|hoan thanh|den ngay)\\b|(?:^|- )den(?: thang| quy)?$");

    private final TreeMap<Integer, Label> labels;
    private final Map<Integer, String> names;
    private final Set<String> heads;
    private final int first;
    private final int next;
    private final int width;
    private final boolean guessed;
    private final List<Grid.Box> places;

    Columns(
            TreeMap<Integer, Label> labels,
            Map<Integer, String> names,
            Set<String> heads,
            int first,
            int next,
            int width,
            boolean guessed,
            List<Grid.Box> places) {
        this.labels = labels;
        this.names = names;
        this.heads = heads;
        this.first = first;
        this.next = next;
        this.width = width;
        this.guessed = guessed;
        this.places = places;
    }

    /** The row of the heading. */
    int first() {
        return first;
    }

    /** The first row of work. */
    int next() {
        return next;
    }

    int width() {
        return width;
    }

    boolean guessed() {
        return guessed;
    }

    @Nullable Label label(int column) {
        return labels.get(column);
    }

    /** A column's heading as written. */
    String name(int column) {
        return names.getOrDefault(column, "");
    }

    /** The month or quarter that a column stands for; empty for any other. */
    String period(int column) {
        if (labels.get(column) != Label.PERIOD) {
            return "";
        }
        String name = name(column);
        String own = name.substring(name.lastIndexOf(BELOW) < 0 ? 0 : name.lastIndexOf(BELOW) + BELOW.length());
        return Label.head(own).isPresent()
                ? own.replaceFirst("^[Tt][Hh]?[Gg]?\\.?\\s*(?=\\d)", "Tháng ")
                : Headings.counted(name).orElse("") + own;
    }

    /** Whether the columns that say who acts leave open who of several leads. */
    boolean undecided() {
        return !has(Label.COORDINATING)
                && !has(Label.TOGETHER)
                && labels.entrySet().stream()
                        .filter(entry -> entry.getValue() == Label.LEAD)
                        .noneMatch(entry -> LEADING.matcher(Folding.fold(name(entry.getKey())))
                                .find());
    }

    /** Whether the cells of a table that has no heading show that it has other columns than these. */
    boolean contradicts(Columns guess) {
        return guess.labels.entrySet().stream().anyMatch(entry -> {
            Label here = labels.get(entry.getKey());
            return here != null
                    && switch (entry.getValue()) {
                        case LEAD, COORDINATING -> TEXTS.contains(here) || here == Label.DEADLINE;
                        case DEADLINE -> TEXTS.contains(here) || UNITS.contains(here);
                        default -> false;
                    };
        });
    }

    /** Whether it is what something costs: neither who acts nor until when. */
    boolean accounts() {
        return labels.values().stream().allMatch(ASIDE::contains)
                && names.values().stream()
                        .anyMatch(name -> MONEY.matcher(Folding.fold(name)).find());
    }

    /** Whether a sheet that has no heading shows that it goes on under these: numbers, units and days each in their column. */
    boolean fit(Grid grid, UnitReader units, int year) {
        boolean seen = false;
        for (Map.Entry<Integer, Label> entry : labels.entrySet()) {
            Predicate<String> own =
                    switch (entry.getValue()) {
                        case ORDINAL -> Marker::ordinal;
                        case LEAD -> text -> units.list(text).stream().anyMatch(unit -> unit.sure());
                        case DEADLINE -> text -> Deadlines.understood(text, year);
                        default -> text -> true;
                    };
            List<String> texts = Headings.texts(grid, entry.getKey());
            if (!texts.isEmpty() && Headings.share(texts, own) <= 0.6) {
                return false;
            }
            seen |= !texts.isEmpty() && (entry.getValue() == Label.LEAD || entry.getValue() == Label.DEADLINE);
        }
        return seen && width == grid.width();
    }

    /** Whether a column says from when on. */
    boolean begins(int column) {
        return labels.get(column) == Label.DEADLINE && says(column, BEGINS) && !says(column, ENDS);
    }

    /** Whether a column says until when, and no more. */
    boolean ends(int column) {
        return labels.get(column) == Label.DEADLINE && says(column, ENDS) && !says(column, BEGINS);
    }

    private boolean says(int column, Pattern words) {
        return words.matcher(Folding.fold(name(column))).find();
    }

    boolean has(Label label) {
        return labels.containsValue(label);
    }

    /** Whether a row only says again what the columns are, or counts them. */
    boolean repeated(Grid.GridRow row) {
        return heads.contains(row.key()) || counted(row);
    }

    private static boolean counted(Grid.GridRow row) {
        List<Grid.Box> said = row.said();
        if (said.size() < 3) {
            return false;
        }
        int expected = 0;
        for (Grid.Box box : said) {
            String text = box.text().replaceAll("[()\\[\\]\\s]", "");
            if (text.matches("[1-9]\\d?")) {
                int number = Integer.parseInt(text);
                if (expected != 0 && number != expected) {
                    return false;
                }
                expected = number + 1;
            } else if (!text.matches("[A-Ha-h]")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Hands over every row of work before {@code end} with the columns it stands under: a part of a plan may put them into
     * another order and name them again.
     *
     * @return the last ones
     */
    Columns each(Grid grid, int end, BiConsumer<Grid.GridRow, Columns> reader) {
        Columns now = this;
        for (int i = next; i < end; i++) {
            Grid.GridRow row = grid.rows().get(i);
            if (row.blank() || now.repeated(row)) {
                continue;
            }
            if (!Headings.renames(row)) {
                reader.accept(grid.drawn() ? now.placed(row) : row, now);
                continue;
            }
            Columns again = Headings.read(grid, i);
            now = again.labels.equals(now.labels) ? now : again;
            i = again.next - 1;
        }
        return now;
    }

    /** A border that was dragged does not bring a cell under another heading: as many cells as the heading has are its own. */
    private Grid.GridRow placed(Grid.GridRow row) {
        return row.boxes().size() == places.size() ? row.at(places) : row;
    }

    /** The columns of the table before, for a table that goes on with it under no heading of its own. */
    Columns continued() {
        return new Columns(labels, names, heads, 0, 0, width, guessed, places);
    }

    /** Whether two tables are pages of one. */
    boolean sameAs(Columns above) {
        return labels.equals(above.labels)
                && width == above.width
                && (first == 0 && next == 0 || heads.equals(above.heads));
    }
}
