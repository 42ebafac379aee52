package vn.dunghen.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of an inspected workbook as a stream. */
final class SheetReader {

    private static final int MOST_SHEETS = 20;
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetReader() {}

    static List<SafeWorkbook.Sheet> sheets(OPCPackage parts, boolean shown)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        SharedTexts texts = SharedTexts.of(parts);
        CellFormats formats = new CellFormats();
        if (shown) {
            try (InputStream styles = reader.getStylesData()) {
                BoundedXml.read(styles, formats);
            }
        }
        SheetList list = new SheetList();
        try (InputStream book = reader.getWorkbookData()) {
            BoundedXml.read(book, list);
        }
        List<SafeWorkbook.Sheet> sheets = new ArrayList<>();
        for (Listed listed : list.sheets) {
            if (listed.hidden()) {
                sheets.add(new SafeWorkbook.Sheet(
                        listed.name(), true, Collections.emptySortedSet(), List.of(), List.of()));
                continue;
            }
            SheetHandler handler = new SheetHandler(listed.name(), texts, formats, shown);
            try (InputStream sheet = reader.getSheet(listed.relation())) {
                BoundedXml.read(sheet, handler);
            }
            sheets.add(handler.sheet());
        }
        return List.copyOf(sheets);
    }

    private record Listed(String name, String relation, boolean hidden) {}

    /** The sheets a workbook names. */
    private static final class SheetList extends DefaultHandler {

        private final List<Listed> sheets = new ArrayList<>();

        @Override
        public void startElement(String space, String local, String qualified, Attributes attributes) {
            if (local.equals("sheet")) {
                String state = attributes.getValue("state");
                sheets.add(new Listed(
                        String.valueOf(attributes.getValue("name")),
                        String.valueOf(attributes.getValue(RELATION, "id")),
                        state != null && !state.equals("visible")));
                if (sheets.size() > MOST_SHEETS) {
                    throw new OversizedSheet("Tệp có quá " + MOST_SHEETS + " trang tính nên không đọc.");
                }
            }
        }
    }
}
