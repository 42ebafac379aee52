package vn.dunghen.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the parts of an inspected document as streams. */
final class DocumentReader {

    private static final Pattern BESIDE =
            Pattern.compile("/word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?iu)[\\s\\d/|–-]*(trang)?[\\s\\d/|–-]*");

    private DocumentReader() {}

    static SafeDocument read(OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var styles = new DocumentStyles();
        var numbering = new ListNumbers();
        PackagePart body = null;
        List<PackagePart> beside = new ArrayList<>();
        for (PackagePart part : parts.getParts()) {
            String name = part.getPartName().getName();
            if (name.equalsIgnoreCase("/word/styles.xml")) {
                parse(part, styles);
            } else if (name.equalsIgnoreCase("/word/numbering.xml")) {
                parse(part, numbering);
            } else if (name.equalsIgnoreCase("/word/document.xml")) {
                body = part;
            } else if (BESIDE.matcher(name).matches()) {
                beside.add(part);
            }
        }
        if (body == null) {
            throw new IllegalStateException("no body");
        }
        var handler = new DocumentHandler(styles, numbering);
        parse(body, handler);
        return new SafeDocument(handler.blocks(), notes(beside, styles), handler.unseen());
    }

    private static List<String> notes(List<PackagePart> parts, DocumentStyles styles)
            throws IOException, SAXException, ParserConfigurationException {
        List<String> notes = new ArrayList<>();
        for (PackagePart part : parts) {
            var handler = new DocumentHandler(styles, new ListNumbers());
            parse(part, handler);
            for (SafeDocument.Block block : handler.blocks()) {
                lines(block).stream()
                        .map(SafeDocument.Line::text)
                        .filter(text -> !PAGE_NUMBER.matcher(text).matches() && !notes.contains(text))
                        .forEach(notes::add);
            }
        }
        return notes;
    }

    private static List<SafeDocument.Line> lines(SafeDocument.Block block) {
        if (block instanceof SafeDocument.Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.lines().stream())
                    .toList();
        }
        return List.of((SafeDocument.Line) block);
    }

    private static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream content = part.getInputStream()) {
            BoundedXml.read(content, handler);
        }
    }
}
