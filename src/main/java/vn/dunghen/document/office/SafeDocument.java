package vn.dunghen.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.SAXException;
import vn.dunghen.kernel.InvalidInput;

/**
 * A DOCX document from outside, read as lines and tables of plain text and nothing else: no macro, no outside entity, no
 * link is followed, no more is unpacked than the limits allow. The one place where documents are read.
 *
 * @param blocks the body, in order
 * @param notes texts that stand outside the body: foot notes, comments, heads and feet of pages
 * @param unseen texts of the body that are hidden or struck out
 */
public record SafeDocument(List<Block> blocks, List<String> notes, List<String> unseen) {

    /** Most columns of a table that are read: Word itself makes no more than 63. */
    public static final int MOST_COLUMNS = 130;

    /** Most rows of all tables together that are read. */
    public static final int MOST_ROWS = 2_000;

    /** Most lines that are read, in tables and outside. */
    public static final int MOST_LINES = 40_000;

    /** Most paragraphs, empty ones counted: a file of blanks costs as much as one of words. */
    public static final int MOST_PARAGRAPHS = 100_000;

    /** Most characters of a line or a cell. */
    public static final int LONGEST = 20_000;

    /** Tables inside of tables are read as text, but not without end. */
    static final int DEEPEST_TABLE = 12;

    /** A line or a table. */
    public sealed interface Block permits Line, Table {}

    /**
     * A paragraph, or a part of one that the writer broke off.
     *
     * @param number what Word counts before it, e.g. {@code II.} or {@code 2.1.}; {@code -} for any bullet; else empty
     * @param heading level of the heading from 1 on; 0 when Word does not know it as one
     * @param bold whether all of it is bold
     * @param centred whether it stands in the middle
     */
    public record Line(String text, String number, int heading, boolean bold, boolean centred) implements Block {

        /** As a reader sees it. */
        public String full() {
            return number.isEmpty() ? text : (number + " " + text).strip();
        }
    }

    /** A table; rows may have different cells. */
    public record Table(List<Row> rows) implements Block {}

    /** A row. @param before columns of the grid left out at its start @param head whether Word repeats it on each page */
    public record Row(int before, boolean head, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param columns of the grid that it spans
     * @param continued whether it belongs to the cell above it
     */
    public record Cell(int columns, boolean continued, List<Line> lines) {}

    public SafeDocument {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        unseen = List.copyOf(unseen);
    }

    /** @throws InvalidInput at {@code file} for anything that is not a harmless document within the limits */
    public static SafeDocument read(byte[] file) {
        if (PackageInspection.kind(file) != OfficeKind.WORD) {
            throw PackageInspection.refused("Đây không phải tệp Word .docx.");
        }
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return DocumentReader.read(parts);
        } catch (OversizedSheet tooMuch) {
            throw PackageInspection.refused(tooMuch.getMessage());
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            throw PackageInspection.refused(
                    "Không đọc được tệp này. Mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi gửi lại.");
        }
    }
}
