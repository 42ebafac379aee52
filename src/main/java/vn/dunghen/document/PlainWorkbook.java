package vn.dunghen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes plain tables as an XLSX workbook: a heading row that stays in view, then text and numbers. */
public final class PlainWorkbook {

    private static final int WIDEST = 60;
    private static final int CHARACTER = 256;

    private PlainWorkbook() {}

    /**
     * A table on a sheet of its own.
     *
     * @param rows cells are String, Number or {@code null}; text is never taken for a formula
     */
    public record Table(String name, List<String> headings, List<? extends List<?>> rows) {}

    public static byte[] write(List<Table> tables) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            for (Table table : tables) {
                write(book.createSheet(table.name()), table, bold);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFSheet sheet, Table table, CellStyle bold) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.headings().size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(table.headings().get(i));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, width(table, i) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (List<?> row : table.rows()) {
            Row line = sheet.createRow(number++);
            for (int i = 0; i < row.size(); i++) {
                put(line, i, row.get(i));
            }
        }
    }

    private static void put(Row line, int column, Object value) {
        if (value instanceof Number number) {
            line.createCell(column).setCellValue(number.doubleValue());
        } else if (value != null && !value.toString().isEmpty()) {
            line.createCell(column).setCellValue(value.toString());
        }
    }

    private static int width(Table table, int column) {
        int longest = table.headings().get(column).length();
        for (List<?> row : table.rows()) {
            Object value = column < row.size() ? row.get(column) : null;
            longest = Math.max(longest, value == null ? 0 : value.toString().length());
        }
        return Math.min(longest + 2, WIDEST);
    }
}
