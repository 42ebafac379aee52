package vn.dunghen.document.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the lines and tables of one part of a document. */
final class DocumentHandler extends DefaultHandler {

    private final DocumentStyles styles;
    private final ListNumbers numbers;
    private final List<SafeDocument.Block> blocks = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Grid> grids = new ArrayDeque<>();
    private int skipped;
    private int rows;
    private int begun;
    private int lines;
    private boolean collecting;

    DocumentHandler(DocumentStyles styles, ListNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /** What is hidden or struck out, paragraph by paragraph. */
    List<String> unseen() {
        return List.copyOf(unseen);
    }

    List<SafeDocument.Block> blocks() {
        return List.copyOf(blocks);
    }

    /** A paragraph that is being read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private @Nullable String style;
        private @Nullable Integer heading;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private @Nullable Boolean centred;
        private @Nullable Boolean runBold;
        private final StringBuilder unseen = new StringBuilder();
        private boolean inRun;
        private boolean unseenRun;
        private int letters;
        private int bold;
        private int plain;
    }

    /** A table that is being read. */
    private static final class Grid {
        private final List<SafeDocument.Row> rows = new ArrayList<>();
        private List<SafeDocument.Cell> cells = new ArrayList<>();
        private List<SafeDocument.Line> lines = new ArrayList<>();
        private int size;
        private int before;
        private boolean head;
        private int columns = 1;
        private int wide;
        private boolean continued;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        if (skipped > 0 || local.equals("Fallback") || Words.own(space) && local.equals("moveFrom")) {
            skipped++;
            return;
        }
        if (local.equals("t")) {
            collecting = !paragraphs.isEmpty();
            return;
        }
        if (!Words.own(space)) {
            return;
        }
        switch (local) {
            case "p" -> begin();
            case "tbl" -> {
                if (grids.size() >= SafeDocument.DEEPEST_TABLE) {
                    throw new OversizedSheet("Tệp có bảng lồng trong bảng quá nhiều lớp nên không đọc.");
                }
                grids.push(new Grid());
            }
            case "tr" -> beginRow();
            case "tc" -> beginCell();
            default -> {
                if (!paragraphs.isEmpty()) {
                    describe(paragraphs.peek(), local, attributes);
                } else if (!grids.isEmpty()) {
                    describe(grids.peek(), local, attributes);
                }
            }
        }
    }

    private void begin() {
        if (++begun > SafeDocument.MOST_PARAGRAPHS) {
            throw tooManyLines();
        }
        paragraphs.push(new Paragraph());
    }

    private static OversizedSheet tooManyLines() {
        return new OversizedSheet("Tệp có quá nhiều đoạn văn nên không đọc. Tách thành nhiều tệp.");
    }

    private Grid grid() {
        if (grids.isEmpty()) {
            throw new IllegalStateException("a row outside of a table");
        }
        return grids.getFirst();
    }

    private void beginRow() {
        Grid grid = grid();
        grid.cells = new ArrayList<>();
        grid.before = 0;
        grid.wide = 0;
        grid.head = false;
    }

    private void beginCell() {
        Grid grid = grid();
        grid.lines = new ArrayList<>();
        grid.size = 0;
        grid.columns = 1;
        grid.continued = false;
    }

    private static void describe(Paragraph paragraph, String local, Attributes attributes) {
        String value = Words.value(attributes);
        switch (local) {
            case "r" -> {
                paragraph.inRun = true;
                paragraph.runBold = null;
                paragraph.unseenRun = false;
            }
            case "b" -> {
                if (paragraph.inRun) {
                    paragraph.runBold = Words.on(attributes);
                }
            }
            case "vanish", "strike", "dstrike" -> paragraph.unseenRun |= paragraph.inRun && Words.on(attributes);
            case "pStyle" -> paragraph.style = value;
            case "outlineLvl" -> paragraph.heading = Words.number(value, 8) + 1;
            case "numId" -> paragraph.list = Words.number(value, 0);
            case "ilvl" -> paragraph.level = Words.number(value, 0);
            case "jc" -> paragraph.centred = value.equals("center");
            case "tab" -> add(paragraph, paragraph.inRun ? "\t" : "");
            case "br", "cr" -> add(paragraph, "\n");
            case "noBreakHyphen" -> add(paragraph, "-");
            case "sym" -> add(paragraph, "-");
            default -> {
                // looks
            }
        }
    }

    private static void describe(Grid grid, String local, Attributes attributes) {
        switch (local) {
            case "gridBefore" -> grid.before = Math.min(60, Words.number(Words.value(attributes), 0));
            case "tblHeader" -> grid.head = Words.on(attributes);
            case "gridSpan" -> grid.columns = Math.max(1, Math.min(60, Words.number(Words.value(attributes), 1)));
            case "vMerge" -> grid.continued = !Words.value(attributes).equals("restart");
            default -> {
                // widths and borders
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting && skipped == 0) {
            add(paragraphs.getFirst(), new String(chars, start, length));
        }
    }

    private static void add(Paragraph paragraph, String text) {
        if (paragraph.text.length() + text.length() > SafeDocument.LONGEST) {
            throw new OversizedSheet("Tệp có đoạn hoặc ô dài quá 20.000 ký tự nên không đọc. Tách nội dung ra.");
        }
        if (paragraph.unseenRun) {
            addUnseen(paragraph, text);
            return;
        }
        paragraph.text.append(text);
        int letters = (int) text.chars().filter(Character::isLetterOrDigit).count();
        paragraph.letters += letters;
        if (paragraph.runBold == null) {
            paragraph.plain += letters;
        } else if (paragraph.runBold) {
            paragraph.bold += letters;
        }
    }

    private static void addUnseen(Paragraph paragraph, String text) {
        if (paragraph.unseen.length() + text.length() > SafeDocument.LONGEST) {
            throw new OversizedSheet("Tệp có đoạn hoặc ô dài quá 20.000 ký tự nên không đọc. Tách nội dung ra.");
        }
        paragraph.unseen.append(text);
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (local.equals("t")) {
            collecting = false;
        }
        if (!Words.own(space)) {
            return;
        }
        switch (local) {
            case "r" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.peek().inRun = false;
                    paragraphs.peek().unseenRun = false;
                }
            }
            case "p" -> end(paragraphs.pop());
            case "tc" -> {
                Grid grid = grid();
                grid.wide += grid.columns;
                if (grid.before + grid.wide > SafeDocument.MOST_COLUMNS) {
                    throw new OversizedSheet(
                            "Bảng của tệp có quá " + SafeDocument.MOST_COLUMNS + " cột nên không đọc.");
                }
                grid.cells.add(new SafeDocument.Cell(grid.columns, grid.continued, List.copyOf(grid.lines)));
            }
            case "tr" -> {
                Grid grid = grid();
                grid.rows.add(new SafeDocument.Row(grid.before, grid.head, List.copyOf(grid.cells)));
                if (++rows > SafeDocument.MOST_ROWS) {
                    throw new OversizedSheet("Các bảng của tệp có quá 2.000 dòng nên không đọc. Tách thành nhiều tệp.");
                }
            }
            case "tbl" -> end(grids.pop());
            default -> {
                // nothing was begun
            }
        }
    }

    private void end(Paragraph paragraph) {
        if (!paragraph.unseen.toString().isBlank()) {
            unseen.add(paragraph.unseen.toString().strip());
        }
        DocumentStyles.Looks looks = styles.looks(paragraph.style);
        int heading = paragraph.heading == null ? looks.heading() : paragraph.heading > 9 ? 0 : paragraph.heading;
        int list = paragraph.list == null ? looks.list() : paragraph.list;
        int level = paragraph.level == null ? looks.level() : paragraph.level;
        boolean bold = paragraph.letters > 0
                && paragraph.bold + (looks.bold() ? paragraph.plain : 0) >= 0.9 * paragraph.letters;
        boolean centred = paragraph.centred == null ? looks.centred() : paragraph.centred;
        String number = list == 0 ? "" : numbers.next(list, level);
        for (String part : paragraph.text.toString().split("\n")) {
            String text = part.replace('\u00a0', ' ').replace("\t", " ").strip();
            if (!text.isEmpty() || !number.isEmpty() && !grids.isEmpty()) {
                put(new SafeDocument.Line(text, number, heading, bold, centred));
                number = "";
            }
        }
    }

    private void put(SafeDocument.Line line) {
        if (++lines > SafeDocument.MOST_LINES) {
            throw tooManyLines();
        }
        if (grids.isEmpty()) {
            blocks.add(line);
            return;
        }
        Grid grid = grids.getFirst();
        grid.size += line.text().length();
        if (grid.size > SafeDocument.LONGEST) {
            throw new OversizedSheet("Tệp có đoạn hoặc ô dài quá 20.000 ký tự nên không đọc. Tách nội dung ra.");
        }
        grid.lines.add(line);
    }

    /** A table inside of a cell is read as lines of the cell. */
    private void end(Grid grid) {
        if (grids.isEmpty()) {
            blocks.add(new SafeDocument.Table(List.copyOf(grid.rows)));
            return;
        }
        for (SafeDocument.Row row : grid.rows) {
            for (SafeDocument.Cell cell : row.cells()) {
                cell.lines().forEach(this::put);
            }
        }
    }
}
