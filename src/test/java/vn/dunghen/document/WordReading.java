package vn.dunghen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Reads Word files back. */
final class WordReading {

    private WordReading() {}

    /** A paragraph with the name of its style. */
    record Line(String style, String text) {}

    static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** Every paragraph that says something, tables cell by cell, in the order of the file. */
    static List<Line> lines(XWPFDocument document) {
        var lines = new ArrayList<Line>();
        document.getBodyElements().forEach(element -> add(element, document, lines));
        return lines;
    }

    static List<String> texts(XWPFDocument document) {
        return lines(document).stream().map(Line::text).toList();
    }

    private static void add(IBodyElement element, XWPFDocument document, List<Line> lines) {
        if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isEmpty()) {
            lines.add(
                    new Line(document.getStyles().getStyle(paragraph.getStyle()).getName(), paragraph.getText()));
        } else if (element instanceof XWPFTable table) {
            for (var row : table.getRows()) {
                for (var cell : row.getTableCells()) {
                    cell.getBodyElements().forEach(part -> add(part, document, lines));
                }
            }
        }
    }

    /** Sections in order: those that end in a paragraph, then the last. */
    static List<CTSectPr> sections(XWPFDocument document) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    static double millimetres(Object twips) {
        return Double.parseDouble(String.valueOf(twips)) * 25.4 / 1440;
    }

    /** Size in points that a style gives to its letters. */
    static double size(XWPFDocument document, String name) {
        var style = document.getStyles().getStyles().stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(
                        String.valueOf(style.getCTStyle().getRPr().getSzArray(0).getVal()))
                / 2;
    }
}
