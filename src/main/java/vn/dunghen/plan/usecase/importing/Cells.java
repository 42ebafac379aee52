package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a table of work, cell by cell. */
final class Cells {

    private static final Pattern SAME =
            Pattern.compile("[-–(\\s]*(?:nt|nhu tren|nhu dong tren)[-–)\\s.]*|-?[\"″”“〃]-?|''");
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong cong|tong so|tong|cong)(?:\\s*(?:[:(]|\\d).*)?[.:]?", Pattern.DOTALL);
    private static final Pattern ASIDE = Pattern.compile("(?:ghi chu|luu y)\\b.*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("[xX×✓✔✗☑■●•*+vV√]{1,3}");

    private final Grid.GridRow row;
    private final Columns columns;
    private @Nullable Cells below;

    Cells(Grid.GridRow row, Columns columns) {
        this.row = row;
        this.columns = columns;
    }

    /** Whether the row stands under the same heading as another. */
    boolean under(Cells above) {
        return columns == above.columns;
    }

    /** Tells the row what follows it. */
    void over(Cells next) {
        below = next.under(this) ? next : null;
    }

    boolean has(Label label) {
        return columns.has(label);
    }

    /** The text of a column, also when it is merged with the row above. */
    String text(Label label) {
        return join(label, true);
    }

    /** The text of a column that begins in this row. */
    String own(Label label) {
        return join(label, false);
    }

    private String join(Label label, boolean continued) {
        Map<Grid.Box, String> texts = new LinkedHashMap<>();
        for (Grid.Box box : row.boxes()) {
            if (columns.label(box.left()) == label && (continued || !box.continued())) {
                texts.put(box, box.text());
            }
        }
        if (label == Label.DEADLINE) {
            String begins = of(texts, columns::begins);
            String ends = of(texts, columns::ends);
            if (!begins.isEmpty() && !same(begins) && !same(ends)) {
                return fromTo(begins, ends);
            }
        }
        String text =
                texts.values().stream().filter(one -> !one.isEmpty()).reduce("", (a, b) -> Draft.join(a, b, "\n"));
        return label == Label.DEADLINE && text.isEmpty() ? marked(continued) : text;
    }

    /** The months or quarters whose columns bear a mark. */
    private String marked(boolean continued) {
        List<String> periods = new ArrayList<>();
        for (Grid.Box box : row.boxes()) {
            for (int column = box.left(); marks(box) && column < box.left() + box.columns(); column++) {
                if ((continued || !box.continued()) && !columns.period(column).isEmpty()) {
                    periods.add(columns.period(column));
                }
            }
        }
        return String.join(", ", periods);
    }

    private boolean marks(Grid.Box box) {
        return columns.label(box.left()) == Label.PERIOD
                && MARK.matcher(box.text()).matches();
    }

    private static String of(Map<Grid.Box, String> texts, IntPredicate column) {
        return texts.entrySet().stream()
                .filter(entry -> column.test(entry.getKey().left()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** "Bắt đầu" and "Kết thúc" in two columns say one period. */
    private static String fromTo(String begins, String ends) {
        String from = Folding.fold(begins).startsWith("tu ") ? begins : "Từ " + begins;
        if (ends.isEmpty()) {
            return from;
        }
        return from + (Folding.fold(ends).startsWith("den ") ? " " : " đến ") + ends;
    }

    /** What somebody must look at because several columns speak of time. */
    List<String> doubtsAboutTime() {
        Map<Grid.Box, String> texts = new LinkedHashMap<>();
        for (Grid.Box box : row.boxes()) {
            if (columns.label(box.left()) == Label.DEADLINE && !box.text().isEmpty()) {
                texts.put(box, box.text());
            }
        }
        String begins = of(texts, columns::begins);
        String ends = of(texts, columns::ends);
        if (!texts.isEmpty() && !marked(true).isEmpty()) {
            return List.of("bảng ghi thời hạn “" + String.join("”, “", texts.values()) + "” và đánh dấu “"
                    + marked(true) + "”; kiểm tra lại thời hạn.");
        }
        boolean one = texts.values().stream().distinct().count() == 1;
        if (!begins.isEmpty() && ends.isEmpty() && one) {
            return List.of("chỉ ghi bắt đầu “" + begins + "”, chưa ghi kết thúc; đặt lại thời hạn nếu cần.");
        }
        boolean period = texts.size() == 2 && !begins.isEmpty() && !ends.isEmpty();
        if (period || texts.isEmpty() || one) {
            return List.of();
        }
        return List.of("bảng có nhiều cột thời hạn, ghi “" + String.join("”, “", texts.values())
                + "”; kiểm tra lại thời hạn.");
    }

    static boolean same(String text) {
        return !text.isEmpty() && SAME.matcher(Folding.fold(text)).matches();
    }

    String ordinal() {
        String text = text(Label.ORDINAL);
        return Marker.ordinal(text)
                ? Marker.plain(text)
                : text.replace('\n', ' ').strip();
    }

    /** The content without what a merged first column of content says for several rows. */
    String content() {
        List<Grid.Box> boxes = contents();
        boolean side = boxes.size() > 1
                && boxes.stream().anyMatch(this::spans)
                && !boxes.stream().allMatch(this::spans);
        List<String> texts = new ArrayList<>();
        for (Grid.Box box : boxes) {
            if (!(side && spans(box))) {
                texts.add(box.text());
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).reduce("", (a, b) -> Draft.join(a, b, "\n"));
    }

    /** What a merged first column of content says for several rows. */
    String sideGroup() {
        List<Grid.Box> boxes = contents();
        boolean side =
                boxes.size() > 1 && spans(boxes.get(0)) && !boxes.stream().allMatch(this::spans);
        return side ? boxes.get(0).text() : "";
    }

    /** Whether a cell is merged with the one above or below it. */
    private boolean spans(Grid.Box box) {
        return box.continued()
                || below != null
                        && !box.text().isEmpty()
                        && below.row.at(box.left()).filter(Grid.Box::continued).isPresent();
    }

    /** How many lines content, lead and time have side by side; 1 unless all have as many. */
    int parallel() {
        long lines = own(Label.DEADLINE).lines().count();
        boolean same =
                own(Label.LEAD).lines().count() == lines && content().lines().count() == lines;
        return same ? (int) lines : 1;
    }

    private List<Grid.Box> contents() {
        return row.boxes().stream()
                .filter(box -> columns.label(box.left()) == Label.CONTENT)
                .toList();
    }

    /** Heading and text of the columns that a plan of this house does not have. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        for (Grid.Box box : row.said()) {
            Label label = columns.label(box.left());
            if (label == null || label == Label.NOTE || label == Label.PERIOD && !marks(box)) {
                String name = columns.name(box.left());
                others.add((name.isEmpty() ? "Cột " + (box.left() + 1) : name) + ": " + box.text());
            }
        }
        return others;
    }

    String all() {
        return row.said().stream().map(Grid.Box::text).reduce("", (a, b) -> Draft.join(a, b, "\n"));
    }

    /** Whether the row is the title of the rows below. */
    boolean group(Optional<Cells> next, boolean within) {
        List<Grid.Box> said = row.said();
        if (said.isEmpty() || said.size() > 2) {
            return false;
        }
        Grid.Box title = said.get(said.size() - 1);
        boolean numbered = said.size() == 2;
        if (numbered
                && (columns.label(said.get(0).left()) != Label.ORDINAL
                        || !Marker.ordinal(said.get(0).text()))) {
            return false;
        }
        if (numbered
                && next.filter(after -> Marker.follows(said.get(0).text(), after.ordinal()))
                        .isPresent()) {
            return false;
        }
        boolean wide = title.columns() >= 2 && title.columns() * 2 >= columns.width() - title.left();
        if (wide && columns.width() > 2) {
            return true;
        }
        if (columns.label(title.left()) != Label.CONTENT && !(said.size() == 1 && title.left() == 0)) {
            return false;
        }
        if (row.boxes().stream().anyMatch(box -> box.continued() && !box.text().isEmpty())) {
            return false;
        }
        String ordinal = groupOrdinal();
        if (Marker.groups(ordinal) && next.isPresent() && !rowLike(next.get(), ordinal)) {
            return true;
        }
        boolean child = !ordinal.isEmpty()
                && next.map(after -> !after.ordinal().isEmpty() && Marker.under(ordinal, after.ordinal()))
                        .orElse(false);
        boolean loud = title.bold() || Folding.capitals(title.text());
        boolean startsAnew = ordinal.isEmpty()
                && !Folding.beginsSmall(title.text())
                && next.map(after -> after.ordinal().matches("0?1|1\\.1|a\\)?|I"))
                        .orElse(false);
        boolean beside =
                columns.label(title.left()) == Label.ORDINAL && !Marker.ordinal(title.text()) && next.isPresent();
        return child
                || beside
                || startsAnew && columns.has(Label.ORDINAL)
                || loud && columns.width() > 2 && (!ordinal.isEmpty() || !Folding.beginsSmall(title.text()));
    }

    /** Rows numbered I, II, III are rows when the others with such numbers have times or units. */
    private static boolean rowLike(Cells next, String ordinal) {
        return Marker.rankOf(next.ordinal()) == Marker.rankOf(ordinal)
                && next.row.said().size() > 2;
    }

    String groupOrdinal() {
        List<Grid.Box> said = row.said();
        if (said.size() == 2) {
            return Marker.plain(said.get(0).text());
        }
        Marker marker = Marker.of(said.get(0).text());
        return marker.bullet() ? "" : marker.number();
    }

    String groupTitle() {
        List<Grid.Box> said = row.said();
        String text = said.get(said.size() - 1).text();
        return said.size() == 2
                ? text
                : Marker.of(text).bullet() ? text : Marker.of(text).rest();
    }

    /** Whether a column says something of its own, not the second half of what stands above. */
    private boolean begins(Label label) {
        String text = own(label);
        return !text.isEmpty() && !Folding.beginsSmall(text);
    }

    /** Whether the row only counts the others or remarks on them. */
    boolean aside() {
        List<Grid.Box> said = row.said();
        return !said.isEmpty()
                && !Marker.ordinal(text(Label.ORDINAL))
                && (TOTAL.matcher(Folding.fold(said.get(0).text())).matches() || remarks(row));
    }

    /** Whether a row is a remark below or between the others. */
    static boolean remarks(Grid.GridRow row) {
        List<Grid.Box> said = row.said();
        return said.size() == 1
                && ASIDE.matcher(Folding.fold(said.get(0).text())).matches();
    }

    boolean undecided() {
        return columns.undecided();
    }

    /** Whether the row only goes on with the one above, as when a page ended in the middle of it. */
    boolean continues(Cells above, Draft draft, int year) {
        if (!columns.has(Label.ORDINAL) || above.ordinal().isEmpty()) {
            return columns.has(Label.CONTENT) && content().isEmpty();
        }
        boolean merged =
                row.boxes().stream().anyMatch(box -> box.continued() && columns.label(box.left()) == Label.ORDINAL);
        String content = content();
        if (!own(Label.ORDINAL).isEmpty()) {
            return false;
        }
        if (content.isEmpty() && !merged) {
            return true;
        }
        if (merged) {
            boolean lacking = own(Label.DEADLINE).isEmpty()
                    && own(Label.LEAD).isEmpty()
                    && own(Label.CONTENT).isEmpty()
                    && own(Label.TARGET).isEmpty();
            return lacking;
        }
        if (Marker.of(content).rank() != Marker.TEXT && !own(Label.DEADLINE).isEmpty()) {
            return false;
        }
        boolean timed = Deadlines.understood(draft.deadline, year) && Deadlines.understood(own(Label.DEADLINE), year);
        boolean own = begins(Label.LEAD) || begins(Label.TOGETHER) || begins(Label.PRODUCT);
        return Folding.beginsSmall(content) || !timed && !own;
    }
}
