package vn.dunghen.plan.usecase.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what the columns of a table are about: by the words over them, or by what stands in them. */
final class Headings {

    private static final int LAST_HEAD = 40;
    private static final int MOST_HEAD_ROWS = 3;
    private static final Pattern MONTHS = Pattern.compile("\\bthang\\b");
    private static final Pattern QUARTERS = Pattern.compile("\\bquy\\b");
    private static final Pattern WEEKDAY = Pattern.compile("t[2-7]");

    /** Work is said in more than a word or a number. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\P{L}+\\p{L}{2,}");

    private Headings() {}

    /** Looks for the heading of a table of work, whatever the order and the wording of its columns. */
    static Optional<Columns> of(Grid grid) {
        int last = Math.min(LAST_HEAD, grid.rows().size());
        for (int i = 0; i < last; i++) {
            if (heads(grid.rows().get(i))) {
                return Optional.of(read(grid, i));
            }
        }
        return Optional.empty();
    }

    /** Below a heading only a row of nothing but headings is another one: work may speak of "Kết quả" and "Hoàn thành" too. */
    static boolean renames(Grid.GridRow row) {
        List<Grid.Box> said = row.said();
        if (said.size() < 2) {
            return false;
        }
        if (Label.head(said.get(0).text()).filter(Label.ORDINAL::equals).isPresent()) {
            return heads(row);
        }
        return said.size() > 2
                && said.stream().allMatch(box -> Label.named(box.text()).isPresent())
                && heads(row);
    }

    /** Whether a row names columns of work. */
    static boolean heads(Grid.GridRow row) {
        Map<Integer, Label> found = labels(row);
        List<Grid.Box> said = row.said();
        Set<Label> kinds = new HashSet<>(found.values());
        boolean work = kinds.contains(Label.CONTENT)
                || kinds.contains(Label.PRODUCT) && kinds.contains(Label.DEADLINE)
                || kinds.contains(Label.GROUP) && kinds.contains(Label.LEAD)
                || kinds.contains(Label.TARGET) && kinds.contains(Label.ORDINAL);
        boolean numbered = said.size() > 2
                && found.get(said.get(0).left()) == Label.ORDINAL
                && (kinds.contains(Label.DEADLINE) || kinds.stream().anyMatch(Columns.UNITS::contains));
        if (numbered) {
            return work || !found.containsKey(said.get(1).left());
        }
        return work && kinds.size() >= 2 && said.size() >= 2 && found.size() * 2 >= said.size();
    }

    private static Map<Integer, Label> labels(Grid.GridRow row) {
        Map<Integer, Label> labels = new HashMap<>();
        for (Grid.Box box : row.said()) {
            Label.head(box.text()).ifPresent(label -> labels.put(box.left(), label));
        }
        return labels;
    }

    static Columns read(Grid grid, int first) {
        TreeMap<Integer, Label> labels = new TreeMap<>();
        Map<Integer, String> names = new HashMap<>();
        Set<String> heads = new HashSet<>();
        List<Grid.Box> places = List.of();
        int next = first;
        while (next < grid.rows().size()
                && next - first < MOST_HEAD_ROWS
                && (next == first
                        || below(grid.rows().get(next), labels, grid.rows().get(first)))) {
            Grid.GridRow row = grid.rows().get(next);
            heads.add(row.key());
            places = row.boxes().size() > places.size() ? row.boxes() : places;
            for (Grid.Box box : row.said()) {
                Optional<Label> label = head(box, names.getOrDefault(box.left(), ""));
                for (int column = box.left(); column < box.left() + box.columns(); column++) {
                    if (label.isPresent()) {
                        labels.put(column, label.get());
                    }
                    names.merge(column, box.text().replace('\n', ' '), (upper, lower) -> upper + Columns.BELOW + lower);
                }
            }
            next++;
        }
        numbers(grid, next, labels, names);
        single(labels, names);
        if (names.entrySet().stream()
                .filter(entry -> labels.get(entry.getKey()) == Label.PERIOD)
                .allMatch(
                        entry -> WEEKDAY.matcher(Folding.fold(entry.getValue())).matches())) {
            labels.values().removeIf(Label.PERIOD::equals);
        }
        return new Columns(labels, names, heads, first, next, Math.max(grid.width(), 1), false, places);
    }

    /** A second row of headings stands only under headings that span several columns. */
    private static boolean below(Grid.GridRow row, Map<Integer, Label> labels, Grid.GridRow above) {
        List<Grid.Box> said = row.said();
        if (said.isEmpty() || said.stream().anyMatch(box -> Marker.ordinal(box.text()) && box.left() == 0)) {
            return false;
        }
        long known = said.stream()
                .filter(box -> head(
                                box, above.at(box.left()).map(Grid.Box::text).orElse(""))
                        .isPresent())
                .count();
        boolean inside = said.stream().allMatch(box -> above.at(box.left())
                .map(over -> over.columns() > box.columns())
                .orElse(false));
        return inside && known > 0 && !labels.isEmpty() || unmerged(said, above);
    }

    /** Excel leaves the cell beside a heading empty where nobody merged the two. */
    private static boolean unmerged(List<Grid.Box> said, Grid.GridRow above) {
        boolean names = said.stream().allMatch(box -> Label.named(box.text())
                .filter(label -> label != Label.CONTENT && label != Label.ORDINAL)
                .isPresent());
        return names
                && said.size() > 1
                && said.stream().anyMatch(box -> above.at(box.left())
                        .map(over -> over.text().isEmpty())
                        .orElse(true));
    }

    /** Numbers in front of the first heading are those of the rows, under a heading or not. */
    private static void numbers(Grid grid, int next, TreeMap<Integer, Label> labels, Map<Integer, String> names) {
        int column = labels.firstKey() - 1;
        if (column < 0 || names.containsKey(column) || labels.containsValue(Label.ORDINAL)) {
            return;
        }
        List<String> texts = grid.rows().subList(next, Math.min(grid.rows().size(), next + LAST_HEAD)).stream()
                .flatMap(row -> row.at(column).stream())
                .filter(box -> box.columns() == 1 && !box.continued())
                .map(Grid.Box::text)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!texts.isEmpty() && share(texts, Marker::ordinal) > 0.6) {
            labels.put(column, Label.ORDINAL);
        }
    }

    /** Where nothing is called the content, the nearest thing to it is. */
    private static void single(TreeMap<Integer, Label> labels, Map<Integer, String> names) {
        if (labels.containsValue(Label.CONTENT)) {
            return;
        }
        if (labels.firstEntry().getValue() == Label.ORDINAL) {
            int behind = labels.firstKey() + 1;
            String name = names.get(behind);
            if (name != null && !labels.containsKey(behind)) {
                for (int column = behind; name.equals(names.get(column)); column++) {
                    labels.put(column, Label.CONTENT);
                }
                return;
            }
        }
        for (Label stand : List.of(Label.TARGET, Label.GROUP, Label.PRODUCT)) {
            for (Map.Entry<Integer, Label> entry : labels.entrySet()) {
                if (entry.getValue() == stand) {
                    entry.setValue(Label.CONTENT);
                    return;
                }
            }
        }
    }

    /** What the columns of a table without a heading must be, from what stands in them; empty when it is no table of work. */
    static Optional<Columns> guess(Grid grid, UnitReader units, int year) {
        int width = grid.width();
        if (grid.rows().size() < 2 || width < 3) {
            return Optional.empty();
        }
        TreeMap<Integer, Label> labels = new TreeMap<>();
        int longest = -1;
        double most = 0;
        for (int column = 0; column < width; column++) {
            List<String> texts = texts(grid, column);
            if (texts.isEmpty()) {
                continue;
            }
            double length = texts.stream().mapToInt(String::length).average().orElse(0);
            if (column == 0 && share(texts, Marker::ordinal) > 0.6) {
                labels.put(column, Label.ORDINAL);
            } else if (share(texts, text -> Deadlines.understood(text, year)) > 0.6 && length < 60) {
                labels.put(column, Label.DEADLINE);
            } else if (share(texts, text -> units.list(text).stream().anyMatch(unit -> unit.sure())) > 0.6) {
                labels.put(column, labels.containsValue(Label.LEAD) ? Label.COORDINATING : Label.LEAD);
            } else if (length > most) {
                most = length;
                longest = column;
            }
        }
        boolean work = labels.containsValue(Label.DEADLINE) || labels.containsValue(Label.LEAD);
        if (longest < 0
                || !work
                || share(texts(grid, longest), text -> WORDS.matcher(text).find()) <= 0.6) {
            return Optional.empty();
        }
        labels.put(longest, Label.CONTENT);
        return Optional.of(new Columns(labels, new HashMap<>(), Set.of(), 0, 0, width, true, List.of()));
    }

    /** What stands in a column by itself. */
    static List<String> texts(Grid grid, int column) {
        return grid.rows().stream()
                .flatMap(row -> row.at(column).stream())
                .filter(box -> box.left() == column && box.columns() == 1)
                .map(Grid.Box::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static double share(List<String> texts, Predicate<String> fits) {
        return (double) texts.stream().filter(fits).count() / texts.size();
    }

    /** What numbers below a heading count. */
    static Optional<String> counted(String heading) {
        String folded = Folding.fold(heading);
        return MONTHS.matcher(folded).find()
                ? Optional.of("Tháng ")
                : QUARTERS.matcher(folded).find() ? Optional.of("Quý ") : Optional.empty();
    }

    private static Optional<Label> head(Grid.Box box, String above) {
        return Label.head(box.text()).or(() -> counted(above)
                .flatMap(word -> Label.head(word + box.text()).filter(Label.PERIOD::equals)));
    }
}
