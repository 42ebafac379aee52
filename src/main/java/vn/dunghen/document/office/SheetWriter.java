package vn.dunghen.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as a workbook (.xlsx), each on a sheet of its own: lines of title, head rows whose cells may span, rows, all
 * streamed. Every text is stored as text and marked so; nothing typed by anybody becomes a formula, here or when the file is
 * saved on as something else.
 */
public final class SheetWriter {

    /** Media type of what is written. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WINDOW = 200;
    private static final int WIDEST = 60;
    private static final int LONGEST_TEXT = 32_000;
    private static final String RISKY = "=+-@\t\r\n";

    private final String name;
    private final List<String> titles = new ArrayList<>();
    private final List<List<Head>> heads = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    /** @param name of the sheet */
    public SheetWriter(String name) {
        this.name = name;
    }

    /** A cell of the head. @param columns how many it spans; @param rows how many it spans */
    public record Head(String text, int columns, int rows) {
        public static Head of(String text) {
            return new Head(text, 1, 1);
        }
    }

    /** A share from 0 to 1, shown in percent. */
    public record Share(double value) {}

    public SheetWriter title(String line) {
        titles.add(line);
        return this;
    }

    public SheetWriter head(List<Head> cells) {
        heads.add(List.copyOf(cells));
        return this;
    }

    /** Widths of the columns in characters, from the first on. */
    public SheetWriter widths(Integer... characters) {
        widths.addAll(List.of(characters));
        return this;
    }

    /**
     * A sheet to write.
     *
     * @param rows cells of text, numbers or {@link Share}; {@code null} leaves one empty
     */
    public record Sheet(SheetWriter shape, Iterable<? extends List<? extends @Nullable Object>> rows) {

        /** One row of headings and the rows below it, each column as wide as its longest text. */
        public static Sheet plain(
                String name, List<String> headings, List<? extends List<? extends @Nullable Object>> rows) {
            var shape =
                    new SheetWriter(name).head(headings.stream().map(Head::of).toList());
            for (int i = 0; i < headings.size(); i++) {
                int longest = headings.get(i).length();
                for (List<? extends @Nullable Object> row : rows) {
                    Object value = i < row.size() ? row.get(i) : null;
                    longest = Math.max(
                            longest, value == null ? 0 : value.toString().length());
                }
                shape.widths(Math.min(longest + 2, WIDEST));
            }
            return new Sheet(shape, rows);
        }
    }

    /** A workbook of this one table. @param rows as {@link Sheet#rows()} */
    public byte[] write(Iterable<? extends List<? extends @Nullable Object>> rows) {
        return book(List.of(new Sheet(this, rows)));
    }

    /** A workbook of these sheets, in this order. */
    public static byte[] book(List<Sheet> sheets) {
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = new ByteArrayOutputStream()) {
            // without the large-file form, which strict readers of small files refuse, our own among them
            book.setZip64Mode(Zip64Mode.AsNeeded);
            var styles = new Styles(book);
            for (Sheet sheet : sheets) {
                sheet.shape().write(book.createSheet(sheet.shape().name), sheet.rows(), styles);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(SXSSFSheet sheet, Iterable<? extends List<? extends @Nullable Object>> rows, Styles styles) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, Math.min(widths.get(i), 200) * 256);
        }
        int at = 0;
        for (int i = 0; i < titles.size(); i++) {
            text(
                    sheet.createRow(at++).createCell(0),
                    titles.get(i),
                    i == 0 ? styles.title : styles.plain,
                    styles.plainQuoted);
        }
        at = heads(sheet, at, styles);
        for (List<? extends @Nullable Object> row : rows) {
            cells(sheet.createRow(at++), row, styles);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private int heads(SXSSFSheet sheet, int first, Styles styles) {
        var taken = new boolean[heads.size()][widths.size() + 100];
        for (int i = 0; i < heads.size(); i++) {
            Row row = sheet.createRow(first + i);
            int column = 0;
            for (Head head : heads.get(i)) {
                while (taken[i][column]) {
                    column++;
                }
                for (int r = i; r < Math.min(heads.size(), i + head.rows()); r++) {
                    for (int c = column; c < column + head.columns(); c++) {
                        taken[r][c] = true;
                    }
                }
                text(row.createCell(column), head.text(), styles.head, styles.head);
                if (head.columns() > 1 || head.rows() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            first + i, first + i + head.rows() - 1, column, column + head.columns() - 1));
                }
            }
        }
        if (!heads.isEmpty()) {
            sheet.createFreezePane(0, first + heads.size());
        }
        return first + heads.size();
    }

    private static void cells(Row row, List<? extends @Nullable Object> values, Styles styles) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            Cell cell = row.createCell(i);
            if (value instanceof Share share) {
                if (Double.isNaN(share.value())) {
                    cell.setCellStyle(styles.text);
                } else {
                    cell.setCellValue(share.value());
                    cell.setCellStyle(styles.share);
                }
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(value instanceof Double ? styles.decimal : styles.number);
            } else {
                text(cell, value == null ? "" : value.toString(), styles.text, styles.quoted);
            }
        }
    }

    private static void text(Cell cell, String text, CellStyle style, CellStyle risky) {
        cell.setCellStyle(!text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? risky : style);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    /** The looks a cell may have. */
    private static final class Styles {

        final CellStyle title;
        final CellStyle plain;
        final CellStyle plainQuoted;
        final CellStyle head;
        final CellStyle text;
        final CellStyle quoted;
        final CellStyle number;
        final CellStyle decimal;
        final CellStyle share;

        Styles(SXSSFWorkbook book) {
            var bold = book.createFont();
            bold.setBold(true);
            title = book.createCellStyle();
            title.setFont(bold);
            plain = book.createCellStyle();
            plainQuoted = book.createCellStyle();
            plainQuoted.setQuotePrefixed(true);
            head = framed(book);
            head.setFont(bold);
            head.setAlignment(HorizontalAlignment.CENTER);
            text = framed(book);
            quoted = framed(book);
            quoted.setQuotePrefixed(true);
            number = format(book, "#,##0");
            decimal = format(book, "#,##0.0");
            share = format(book, "0.0%");
        }

        private static CellStyle format(SXSSFWorkbook book, String pattern) {
            var style = framed(book);
            style.setDataFormat(book.createDataFormat().getFormat(pattern));
            return style;
        }

        private static CellStyle framed(SXSSFWorkbook book) {
            var style = book.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
