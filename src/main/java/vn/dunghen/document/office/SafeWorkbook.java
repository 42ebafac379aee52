package vn.dunghen.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.xml.sax.SAXException;
import vn.dunghen.kernel.InvalidInput;

/**
 * An XLSX workbook from outside, read as plain text cells and nothing else: no macro, no outside entity, no formula is
 * ever run, no more is unpacked than the limits allow. The one place where workbooks are read.
 */
public final class SafeWorkbook {

    /** Most rows of a sheet that are read. */
    public static final int MOST_ROWS = 2_000;

    /** Most columns of a row that are read. */
    public static final int MOST_COLUMNS = 60;

    private final List<Sheet> sheets;

    private SafeWorkbook(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * A sheet.
     *
     * @param hidden whether people who open the workbook do not see it
     * @param hiddenColumns from 0 on, that people who open the sheet do not see
     * @param merges its merged cells
     * @param rows its rows that have any text, in order
     */
    public record Sheet(
            String name, boolean hidden, SortedSet<Integer> hiddenColumns, List<Merge> merges, List<Row> rows) {

        public boolean merged() {
            return !merges.isEmpty();
        }
    }

    /** Merged cells, all inclusive. @param top row as people see it, from 1 on @param left column, from 0 on */
    public record Merge(int top, int bottom, int left, int right) {}

    /**
     * A row.
     *
     * @param number as people see it, from 1 on
     * @param cells from column A on; empty text where there is nothing
     * @param formulas addresses of the cells that are computed, e.g. {@code C7}
     * @param hidden whether people who open the sheet do not see it
     */
    public record Row(int number, List<String> cells, List<String> formulas, boolean hidden) {

        /** The stripped text of a column, from 0 on. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws InvalidInput at {@code file} for anything that is not a harmless workbook within the limits */
    public static SafeWorkbook read(byte[] file) {
        return read(file, false);
    }

    /**
     * Like {@link #read(byte[])}, with days as {@code 31/12/2026}, shares as {@code 85%} and what went wrong as {@code #REF!},
     * the way people see them.
     *
     * @throws InvalidInput at {@code file} for anything that is not a harmless workbook within the limits
     */
    public static SafeWorkbook readAsShown(byte[] file) {
        return read(file, true);
    }

    private static SafeWorkbook read(byte[] file, boolean shown) {
        PackageInspection.inspect(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return new SafeWorkbook(SheetReader.sheets(parts, shown));
        } catch (OversizedSheet tooMuch) {
            throw PackageInspection.refused(tooMuch.getMessage());
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            throw PackageInspection.refused(
                    "Không đọc được tệp này. Mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi gửi lại.");
        }
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** The visible sheet of that name, whatever its capitals. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && sheet.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }
}
