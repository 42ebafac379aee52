package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.office.SafeDocument;
import vn.dunghen.document.office.SafeWorkbook;

/**
 * A table of Word or a sheet of Excel as boxes on a grid.
 *
 * @param drawn whether somebody drew each row's borders, so that cells of one column may not stand exactly over each other
 */
record Grid(List<GridRow> rows, boolean drawn) {

    /**
     * A row.
     *
     * @param boxes from left to right
     */
    record GridRow(List<Box> boxes) {

        Optional<Box> at(int column) {
            return boxes.stream()
                    .filter(box -> box.left() <= column && column < box.left() + box.columns())
                    .findFirst();
        }

        /** Boxes that begin in this row and say something. */
        List<Box> said() {
            return boxes.stream()
                    .filter(box -> !box.continued() && !box.text().isEmpty())
                    .toList();
        }

        boolean blank() {
            return boxes.stream().allMatch(box -> box.continued() || box.text().isEmpty());
        }

        int width() {
            return boxes.stream()
                    .mapToInt(box -> box.left() + box.columns())
                    .max()
                    .orElse(0);
        }

        /** The same cells where those of another row stand. */
        GridRow at(List<Box> places) {
            List<Box> moved = new ArrayList<>();
            for (int i = 0; i < boxes.size(); i++) {
                Box box = boxes.get(i);
                moved.add(new Box(
                        places.get(i).left(), places.get(i).columns(), box.continued(), box.bold(), box.lines()));
            }
            return new GridRow(List.copyOf(moved));
        }

        String key() {
            return boxes.stream().map(box -> Folding.key(box.text())).collect(Collectors.joining("|"));
        }
    }

    /**
     * A cell.
     *
     * @param continued whether it belongs to the cell above, whose text it then has
     * @param lines its paragraphs
     */
    record Box(int left, int columns, boolean continued, boolean bold, List<SafeDocument.Line> lines) {

        String text() {
            return lines.stream()
                    .map(SafeDocument.Line::full)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    int width() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    /** This table with another below it. */
    Grid and(Grid below) {
        List<GridRow> all = new ArrayList<>(rows);
        all.addAll(below.rows());
        return new Grid(all, drawn);
    }

    /** Whether it is a form: what is meant on the left, what is said of it on the right. */
    boolean pairs() {
        return width() == 2
                && rows.size() > 2
                && rows.stream()
                        .allMatch(row -> row.boxes().size() == 2
                                && Label.named(row.boxes().get(0).text()).isPresent()
                                && Label.named(row.boxes().get(1).text())
                                        .filter(label -> label != Label.PERIOD)
                                        .isEmpty());
    }

    /** The rows of a form as lines: what is meant, a colon, what is said. */
    List<SafeDocument.Line> paired() {
        return rows.stream()
                .filter(row -> !row.boxes().get(1).text().isEmpty())
                .map(row -> row.boxes().get(0).text().replaceAll("[:\\s]+$", "").replace('\n', ' ') + ": "
                        + row.boxes().get(1).text())
                .map(text -> new SafeDocument.Line(text, "", 0, false, false))
                .toList();
    }

    /** Whether its rows say several things beside each other. */
    boolean tabular() {
        return rows.stream().filter(row -> row.said().size() > 2).count() > (drawn ? 1 : 0);
    }

    /** Each row as a line of its own. */
    List<SafeDocument.Line> rowByRow() {
        return rows.stream()
                .map(row -> row.said().stream()
                        .map(box -> box.text().replace('\n', ' '))
                        .collect(Collectors.joining(" | ")))
                .filter(text -> !text.isEmpty())
                .map(text -> new SafeDocument.Line(text, "", 0, false, false))
                .toList();
    }

    /** The rows from one on. */
    Grid from(int first) {
        return new Grid(List.copyOf(rows.subList(first, rows.size())), drawn);
    }

    /** All texts, in reading order, as lines outside of a table. */
    List<SafeDocument.Line> lines(int first, int end) {
        return rows.subList(first, end).stream()
                .flatMap(row -> row.said().stream())
                .flatMap(box -> box.lines().stream())
                .filter(line -> !line.full().isEmpty())
                .toList();
    }

    static Grid of(SafeDocument.Table table) {
        List<GridRow> rows = new ArrayList<>();
        GridRow above = new GridRow(List.of());
        for (SafeDocument.Row row : table.rows()) {
            List<Box> boxes = new ArrayList<>();
            int left = row.before();
            for (SafeDocument.Cell cell : row.cells()) {
                int at = left;
                List<SafeDocument.Line> own = clean(cell.lines());
                Optional<Box> over = cell.continued() ? above.at(at) : Optional.empty();
                boolean continued = over.isPresent() && own.isEmpty();
                List<SafeDocument.Line> lines = continued ? over.get().lines() : own;
                boxes.add(new Box(left, cell.columns(), continued, bold(lines), lines));
                left += cell.columns();
            }
            above = new GridRow(List.copyOf(boxes));
            rows.add(above);
        }
        return new Grid(List.copyOf(rows), true);
    }

    /** The rows that people see; a hidden one only gives its text to the cells merged with it. */
    static Grid of(SafeWorkbook.Sheet sheet) {
        List<GridRow> rows = new ArrayList<>();
        GridRow above = new GridRow(List.of());
        int previous = 0;
        for (SafeWorkbook.Row row : sheet.rows()) {
            List<Box> boxes = new ArrayList<>();
            List<SafeWorkbook.Merge> merges = sheet.merges().stream()
                    .filter(merge -> merge.top() <= row.number() && row.number() <= merge.bottom())
                    .limit(SafeWorkbook.MOST_COLUMNS)
                    .toList();
            for (int column = 0; column < SafeWorkbook.MOST_COLUMNS; ) {
                SafeWorkbook.Merge merge = merge(merges, column);
                if (hidden(sheet, column, merge == null ? column : merge.right())) {
                    column = merge == null ? column + 1 : Math.max(column, merge.right()) + 1;
                    continue;
                }
                int columns = merge == null ? 1 : Math.min(SafeWorkbook.MOST_COLUMNS, merge.right() + 1) - column;
                boolean below = merge != null && row.number() > merge.top();
                Optional<Box> over = below && previous >= merge.top() ? above.at(column) : Optional.empty();
                List<SafeDocument.Line> lines = over.isPresent() ? over.get().lines() : lines(row.cell(column));
                if (!lines.isEmpty() || column < row.cells().size() || merge != null) {
                    boxes.add(new Box(column, columns, over.isPresent(), false, lines));
                }
                column += Math.max(1, columns);
            }
            above = new GridRow(List.copyOf(boxes));
            previous = row.number();
            if (!row.hidden()) {
                rows.add(above);
            }
        }
        return new Grid(List.copyOf(rows), false);
    }

    private static boolean hidden(SafeWorkbook.Sheet sheet, int left, int right) {
        return IntStream.rangeClosed(left, right).allMatch(sheet.hiddenColumns()::contains);
    }

    private static SafeWorkbook.@Nullable Merge merge(List<SafeWorkbook.Merge> merges, int column) {
        return merges.stream()
                .filter(merge -> merge.left() <= column && column <= merge.right())
                .findFirst()
                .orElse(null);
    }

    private static List<SafeDocument.Line> lines(String text) {
        List<SafeDocument.Line> lines = new ArrayList<>();
        for (String line : text.split("\\r?\\n|\\r")) {
            String clean = Folding.clean(line);
            if (!clean.isEmpty()) {
                lines.add(new SafeDocument.Line(clean, "", 0, false, false));
            }
        }
        return lines;
    }

    private static List<SafeDocument.Line> clean(List<SafeDocument.Line> lines) {
        return lines.stream()
                .filter(Objects::nonNull)
                .map(line -> new SafeDocument.Line(
                        Folding.clean(line.text()), line.number(), line.heading(), line.bold(), line.centred()))
                .filter(line -> !line.full().isEmpty())
                .toList();
    }

    private static boolean bold(List<SafeDocument.Line> lines) {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.bold() || line.text().isEmpty());
    }
}
