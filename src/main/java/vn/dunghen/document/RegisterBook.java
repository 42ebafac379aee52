package vn.dunghen.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The sheets of a register while they are being written, from top to bottom; millimetres from the upper left corner. */
final class RegisterBook {

    private static final float LEFT = 12;
    private static final float TOP = 13;
    private static final float BOTTOM = 196;
    private static final float FOOT = 202;
    private static final float TEXT = 8.25f;
    private static final float LINE = 3.4f;
    private static final float PAD = 0.8f;
    private static final float CLOSING = 40;

    private final Sheets sheets;
    private final RegisterTable table;
    private float y;

    RegisterBook(PDDocument document, RegisterTable table) throws IOException {
        this.sheets = new Sheets(document);
        this.table = table;
    }

    /** The head of the paper, its title and the head of the table. */
    void open(String title, PaperHead head, String span, @Nullable String extent) throws IOException {
        sheets.turn();
        float leftMiddle = LEFT + 55;
        float rightMiddle = LEFT + 193;
        sheets.middle(Sheets.Face.REGULAR, 11.5f, leftMiddle, TOP + 4, upper(head.parentName()));
        sheets.middle(Sheets.Face.BOLD, 11.5f, leftMiddle, TOP + 9, upper(head.agencyName()));
        float desk = TOP + 9;
        if (head.deskName() != null) {
            desk = TOP + 14;
            sheets.middle(Sheets.Face.BOLD, 11.5f, leftMiddle, desk, upper(head.deskName()));
        }
        sheets.rule(leftMiddle - 15, desk + 1.6f, leftMiddle + 15, desk + 1.6f);
        sheets.middle(Sheets.Face.BOLD, 11.5f, rightMiddle, TOP + 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheets.middle(Sheets.Face.BOLD, 12, rightMiddle, TOP + 9, "Độc lập - Tự do - Hạnh phúc");
        float motto = sheets.width(Sheets.Face.BOLD, 12, "Độc lập - Tự do - Hạnh phúc") / 2;
        sheets.rule(rightMiddle - motto, TOP + 10.6f, rightMiddle + motto, TOP + 10.6f);
        sheets.middle(
                Sheets.Face.ITALIC,
                11.5f,
                rightMiddle,
                TOP + 16,
                head.place() + ", " + PaperText.date(head.issuedOn()));
        sheets.middle(Sheets.Face.BOLD, 14, middle(), TOP + 26, upper(title));
        sheets.middle(Sheets.Face.REGULAR, 11.5f, middle(), TOP + 32, span);
        y = TOP + 36;
        if (extent != null) {
            sheets.middle(Sheets.Face.ITALIC, 11.5f, middle(), TOP + 37.5f, extent);
            y = TOP + 41;
        }
        head();
    }

    /** A dossier's line; on a new sheet under a new head of the table when it does not fit on this one. */
    void line(List<String> cells) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            var lines = sheets.lines(Sheets.Face.REGULAR, TEXT, cells.get(i), room(column(i)));
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        float height = most * LINE + 2 * PAD;
        if (y + height > BOTTOM) {
            sheets.turn();
            y = TOP;
            head();
        }
        float x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            cell(Sheets.Face.REGULAR, x, y, column(i), height, texts.get(i), false);
            x += column(i).width();
        }
        y += height;
    }

    /** The closing line, and who closes the register. */
    void close(String closing, String signs) throws IOException {
        if (y + CLOSING > BOTTOM) {
            sheets.turn();
            y = TOP;
        }
        y += 6;
        sheets.left(Sheets.Face.REGULAR, 11.5f, LEFT, y, closing);
        float middle = LEFT + 208;
        sheets.middle(Sheets.Face.BOLD, 11.5f, middle, y + 8, signs);
        sheets.middle(Sheets.Face.ITALIC, 11, middle, y + 13, "(Ký và ghi rõ họ tên)");
    }

    /** Which page of how many, at the foot of each; only known at the end. */
    void numberPages(String form) throws IOException {
        sheets.close();
        sheets.feet(form, LEFT, LEFT + table.width(), FOOT);
    }

    private void head() throws IOException {
        float x = LEFT;
        float group = 5;
        float height = table.headHeight();
        String last = "";
        for (var column : table.columns()) {
            var lines = sheets.lines(Sheets.Face.BOLD, TEXT, column.name(), room(column));
            boolean single = column.group().isEmpty();
            cell(Sheets.Face.BOLD, x, single ? y : y + group, column, single ? height : height - group, lines, true);
            if (!single && !column.group().equals(last)) {
                group(column.group(), x, group);
            }
            last = column.group();
            x += column.width();
        }
        y += height;
        x = LEFT;
        for (int i = 0; i < table.columns().size(); i++) {
            cell(Sheets.Face.ITALIC, x, y, column(i), LINE + PAD, List.of("(" + (i + 1) + ")"), true);
            x += column(i).width();
        }
        y += LINE + PAD;
    }

    private void group(String name, float x, float height) throws IOException {
        float width = (float) table.columns().stream()
                .filter(column -> column.group().equals(name))
                .mapToDouble(RegisterTable.Column::width)
                .sum();
        sheets.box(x, y, width, height);
        sheets.middle(Sheets.Face.BOLD, TEXT, x + width / 2, y + 3.6f, name);
    }

    private void cell(
            Sheets.Face face,
            float x,
            float top,
            RegisterTable.Column column,
            float height,
            List<String> lines,
            boolean heading)
            throws IOException {
        sheets.box(x, top, column.width(), height);
        float begin = heading ? top + (height - lines.size() * LINE) / 2 : top + PAD;
        for (int i = 0; i < lines.size(); i++) {
            float base = begin + i * LINE + 2.6f;
            if (heading || column.centred()) {
                sheets.middle(face, TEXT, x + column.width() / 2, base, lines.get(i));
            } else {
                sheets.left(face, TEXT, x + PAD, base, lines.get(i));
            }
        }
    }

    private RegisterTable.Column column(int index) {
        return table.columns().get(index);
    }

    private static float room(RegisterTable.Column column) {
        return column.width() - 2 * PAD;
    }

    private float middle() {
        return LEFT + table.width() / 2;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
