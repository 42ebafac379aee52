package vn.dunghen.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts a workbook keeps once for all its cells. */
final class SharedTexts extends DefaultHandler {

    /** As many as all cells that are read of a sheet. */
    private static final int MOST = SafeWorkbook.MOST_ROWS * SafeWorkbook.MOST_COLUMNS;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private int spoken;

    private SharedTexts() {}

    static SharedTexts of(OPCPackage parts) throws IOException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts();
        for (PackagePart part : parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            try (InputStream content = part.getInputStream()) {
                BoundedXml.read(content, texts);
            }
        }
        return texts;
    }

    /** @throws IllegalArgumentException when the workbook keeps no such text */
    String at(int place) {
        if (place < 0 || place >= texts.size()) {
            throw new IllegalArgumentException("no text at " + place);
        }
        return texts.get(place);
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken++;
            case "t" -> collecting = spoken == 0;
            default -> {
                // how it looks
            }
        }
    }

    /** What goes beyond the longest cell is not kept: the cell that holds it is refused by its length. */
    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting && text.length() <= SheetHandler.LONGEST_CELL) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (local) {
            case "t" -> collecting = false;
            case "rPh" -> spoken--;
            case "si" -> {
                if (texts.size() >= MOST) {
                    throw new OversizedSheet("Tệp có quá nhiều chữ nên không đọc. Tách thành nhiều tệp.");
                }
                texts.add(text.toString());
            }
            default -> {
                // nothing was begun
            }
        }
    }
}
