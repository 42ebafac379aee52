package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.office.SafeDocument;
import vn.dunghen.document.office.SafeWorkbook;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;

/** Reads one file from its first line to its last. */
final class PlanReading {

    private static final int MOST_CHARACTERS = 300_000;
    private static final int MOST_WORK = 1_500;
    private static final int MOST_NAMED = 20;
    private static final int MOST_DOUBTS = 400_000;

    private final UnitReader units;
    private final RunningRoles running;
    private final int year;
    private final Findings findings = new Findings();
    private final Frame frame = new Frame();
    private int read;
    private @Nullable Columns before;
    private @Nullable Columns sheetBefore;
    private Entry.@Nullable Work open;

    PlanReading(UnitNames names, int year) {
        this.units = new UnitReader(names);
        this.running = new RunningRoles(units);
        this.year = year;
    }

    void document(SafeDocument document) {
        for (SafeDocument.Block block : document.blocks()) {
            if (block instanceof SafeDocument.Table table) {
                grid(Grid.of(table));
            } else {
                line((SafeDocument.Line) block);
            }
        }
        close();
        if (!document.unseen().isEmpty()) {
            document.unseen().forEach(text -> count(text.length()));
            findings.add("Chữ ẩn hoặc bị gạch ngang không đưa vào kế hoạch: “" + String.join("”, “", document.unseen())
                    + "”; bỏ ẩn, bỏ gạch rồi nhập lại nếu cần.");
        }
        document.notes()
                .forEach(note -> findings.add(
                        "Chữ ngoài phần thân văn bản (đầu trang, chân trang, chú thích) không đưa vào kế hoạch: “"
                                + note + "”."));
    }

    void workbook(SafeWorkbook workbook) {
        for (SafeWorkbook.Sheet sheet : workbook.sheets()) {
            if (sheet.hidden()) {
                findings.add("Trang tính ẩn “" + sheet.name() + "” không được đọc; bỏ ẩn rồi nhập lại nếu cần.");
            } else if (!sheet.rows().isEmpty()) {
                sheetBefore = before == null ? sheetBefore : before;
                before = null;
                weigh(sheet);
                hidden(sheet);
                hiddenColumns(sheet);
                grid(Grid.of(sheet));
                close();
            }
        }
    }

    private void hidden(SafeWorkbook.Sheet sheet) {
        List<String> rows = sheet.rows().stream()
                .filter(row -> row.hidden() && !row.blank())
                .map(row -> String.valueOf(row.number()))
                .toList();
        if (!rows.isEmpty()) {
            String more = rows.size() > MOST_NAMED ? " và " + (rows.size() - MOST_NAMED) + " dòng nữa" : "";
            findings.add("Dòng ẩn " + String.join(", ", rows.subList(0, Math.min(MOST_NAMED, rows.size()))) + more
                    + " của trang tính “" + sheet.name() + "” không được đọc; bỏ ẩn rồi nhập lại nếu cần.");
        }
    }

    private void hiddenColumns(SafeWorkbook.Sheet sheet) {
        List<String> columns = sheet.hiddenColumns().stream()
                .filter(column -> sheet.rows().stream()
                        .anyMatch(row -> !row.hidden() && !row.cell(column).isEmpty()))
                .map(CellReference::convertNumToColString)
                .toList();
        if (!columns.isEmpty()) {
            findings.add("Cột ẩn " + String.join(", ", columns) + " của trang tính “" + sheet.name()
                    + "” không được đọc; bỏ ẩn rồi nhập lại nếu cần.");
        }
    }

    /** What is far too much is not even laid out. */
    private void weigh(SafeWorkbook.Sheet sheet) {
        refuseBeyond(read
                + sheet.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.strip().length())
                        .sum());
    }

    private void count(int characters) {
        read += characters;
        refuseBeyond(read);
    }

    private static void refuseBeyond(int characters) {
        if (characters > MOST_CHARACTERS) {
            throw new InvalidInput(
                    "file", "Tệp có quá nhiều chữ cho một kế hoạch nên không đọc. Tách thành nhiều tệp.");
        }
    }

    private void line(SafeDocument.Line line) {
        count(line.text().length());
        String text = Folding.clean(line.text());
        if (!text.isEmpty()) {
            close();
            frame.line(new SafeDocument.Line(text, line.number(), line.heading(), line.bold(), line.centred()));
        }
    }

    /** A table of work, or a frame that only puts lines beside each other. */
    private void grid(Grid grid) {
        grid.rows().forEach(row -> row.said().forEach(box -> count(box.text().length())));
        if (grid.pairs()) {
            close();
            grid.paired().forEach(frame::line);
            return;
        }
        Optional<Columns> found = columns(grid);
        if (found.isEmpty()) {
            close();
            aside(grid);
            return;
        }
        Columns columns = found.get();
        Entry.Work above = open;
        if (above != null && before != null && columns.sameAs(before)) {
            begin(above.grid().and(grid), above.columns());
        } else {
            close();
            grid.lines(0, columns.first()).forEach(frame::line);
            begin(grid, columns);
        }
    }

    /** A table that is none of work stays among the words, and the reader is told. */
    private void aside(Grid grid) {
        if (letter(grid) || !grid.tabular()) {
            grid.lines(0, grid.rows().size()).forEach(frame::line);
            return;
        }
        List<SafeDocument.Line> rows = grid.rowByRow();
        findings.add("Bảng “" + rows.get(0).text() + "” không nói ai làm, bao giờ xong nên đưa vào phần lời,"
                + " không thành nhiệm vụ; thêm nhiệm vụ nếu cần.");
        rows.forEach(frame::line);
    }

    private void begin(Grid grid, Columns columns) {
        int end = end(grid, columns);
        open = new Entry.Work(grid, columns, end);
        before = columns.each(grid, end, (row, over) -> {});
        if (end < grid.rows().size()) {
            close();
        }
    }

    /** A table ends with the next line; one that follows it at once is its next page. */
    private void close() {
        Entry.Work work = open;
        if (work != null) {
            open = null;
            frame.table(work);
            if (work.end() < work.grid().rows().size() && signature(work.grid(), work.end())) {
                frame.signed();
            }
            rest(work.grid().from(work.end()));
        }
    }

    /** Below who signs one table of a sheet the next may begin. */
    private void rest(Grid grid) {
        Optional<Columns> columns = headed(grid);
        int lines = columns.map(Columns::first).orElse(grid.rows().size());
        grid.lines(0, lines).forEach(frame::line);
        columns.ifPresent(found -> begin(grid, found));
    }

    /** The heading of a table of work. Where work has been found before, what only says what it costs is none. */
    private Optional<Columns> headed(Grid grid) {
        boolean alone = before == null && sheetBefore == null;
        return Headings.of(grid).filter(columns -> alone || !columns.accounts());
    }

    private Optional<Columns> columns(Grid grid) {
        if (Headings.of(grid).isPresent()) {
            return headed(grid);
        }
        if (letter(grid)) {
            return Optional.empty();
        }
        Columns above = sheetBefore;
        if (before == null && above != null && above.fit(grid, units, year)) {
            return Optional.of(above.continued());
        }
        boolean goesOn = before != null && before.width() == grid.width() && grid.width() > 2;
        if (goesOn && open != null) {
            return Optional.of(before.continued());
        }
        Optional<Columns> guess = Headings.guess(grid, units, year);
        return goesOn && guess.filter(before::contradicts).isEmpty() ? Optional.of(before.continued()) : guess;
    }

    /** Letter head and signature stand in tables without lines. */
    private static boolean letter(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.said().stream())
                .map(box -> Folding.fold(box.text()))
                .anyMatch(text -> text.contains("cong hoa xa hoi")
                        || text.startsWith("noi nhan")
                        || text.contains("doc lap - tu do"));
    }

    /** Whether a row and those behind it say who signs a table, not what is to be done. */
    private static boolean signature(Grid grid, int at) {
        List<Grid.Box> said = grid.rows().get(at).said();
        return !said.isEmpty()
                && said.stream().allMatch(box -> Frame.signs(box.lines().get(0).text()))
                && grid.rows().subList(at + 1, grid.rows().size()).stream()
                        .takeWhile(row -> !Headings.heads(row))
                        .map(Grid.GridRow::said)
                        .allMatch(row -> row.size() <= 3 && row.stream().noneMatch(box -> Marker.ordinal(box.text())));
    }

    /** Whether only remarks on the table follow. */
    private static boolean remarks(Grid grid, int at) {
        return Cells.remarks(grid.rows().get(at))
                && grid.rows().subList(at, grid.rows().size()).stream()
                        .takeWhile(row -> !Headings.heads(row))
                        .allMatch(row -> row.said().size() <= 1);
    }

    private static int end(Grid grid, Columns columns) {
        for (int i = columns.next(); i < grid.rows().size(); i++) {
            boolean foot = grid.rows().get(i).said().stream()
                    .map(box -> Folding.fold(box.text()))
                    .anyMatch(text -> text.startsWith("noi nhan") || text.startsWith("tren day la ke hoach"));
            if (foot || signature(grid, i) || remarks(grid, i)) {
                return i;
            }
        }
        return grid.rows().size();
    }

    ImportedPlan plan(String wanted) {
        frame.end();
        Body body = new Body(running, findings, year);
        body.read(frame.outline().root());
        String title = title(wanted);
        if (body.rows().size() > MOST_WORK) {
            throw new InvalidInput("file", "Tệp có quá 1.500 nhiệm vụ nên không đọc. Tách thành nhiều tệp.");
        }
        RowMaker maker = new RowMaker(units, running, findings, year);
        List<PlanRow> rows = new ArrayList<>();
        Map<Draft, String> ids = new IdentityHashMap<>();
        for (Draft draft : body.rows()) {
            String id = String.format("r%03d", rows.size() + 1);
            rows.add(maker.row(id, draft));
            ids.put(draft, id);
        }
        if (rows.isEmpty()) {
            findings.add("Không tìm thấy nhiệm vụ nào trong tệp; thêm nhiệm vụ bằng tay hoặc xem lại tệp.");
        }
        if (!frame.left().isEmpty()) {
            findings.add("Phần đầu và phần ký của văn bản không đưa vào, vì hệ thống tự in theo thể thức: “"
                    + String.join("”, “", frame.left()) + "”.");
        }
        List<ImportedPlan.Warning> warnings = findings.warnings(ids);
        if (warnings.stream().mapToInt(warning -> warning.message().length()).sum() > MOST_DOUBTS) {
            throw new InvalidInput("file", "Tệp có quá nhiều chỗ chưa rõ để nhập một lần. Tách thành nhiều tệp.");
        }
        List<PlanSection> sections = body.sections();
        return new ImportedPlan(new PlanContent(title, frame.bases(), sections, rows, frame.recipients()), warnings);
    }

    private String title(String wanted) {
        String found = frame.title();
        String given = Folding.clean(wanted);
        if (!given.isEmpty()) {
            if (!found.isEmpty() && !Folding.key(found).equals(Folding.key(given))) {
                findings.add("Tên kế hoạch trong tệp là “" + found + "”; đã dùng tên người nhập ghi.");
            }
            return Folding.cut(given, 500);
        }
        if (found.isEmpty()) {
            findings.add("Không tìm thấy tên kế hoạch trong tệp; đã đặt tên tạm, sửa lại cho đúng.");
            return "Kế hoạch năm " + year;
        }
        return found;
    }
}
