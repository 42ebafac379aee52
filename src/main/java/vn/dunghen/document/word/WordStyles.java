package vn.dunghen.document.word;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.dunghen.document.layout.PaperLayout;

/** Writes the styles of a Word file from the figures of the layout. */
final class WordStyles {

    private static final String CENTRED = "<w:jc w:val=\"center\"/>";
    private static final String KEEP = "<w:keepNext/>";
    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";

    private final PaperLayout layout;
    private final StringBuilder xml = new StringBuilder();

    private WordStyles(PaperLayout layout) {
        this.layout = layout;
    }

    static void put(XWPFDocument document, PaperLayout layout) throws IOException {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(new WordStyles(layout).all())
                            .getStyles());
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String all() {
        var font = layout.text("font");
        xml.append("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                .append(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
                                .formatted(font))
                .append(size("body"))
                .append("<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
                .append("<w:pPrDefault/></w:docDefaults>")
                .append(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>")
                .append(
                        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        head();
        text();
        tables();
        foot();
        return xml.append("</w:styles>").toString();
    }

    private void head() {
        add(WordStyle.PARENT, CENTRED, size("parent"));
        add(WordStyle.AGENCY, CENTRED, BOLD + size("agency"));
        add(WordStyle.NUMBER, spacing(6, 0) + CENTRED, size("number"));
        add(WordStyle.ABOUT, spacing(3, 0) + CENTRED, size("about"));
        add(WordStyle.NATION, CENTRED, BOLD + size("nation"));
        add(WordStyle.MOTTO, CENTRED, BOLD + size("motto"));
        add(WordStyle.PLACE, spacing(6, 0) + CENTRED, ITALIC + size("place"));
        add(
                WordStyle.RULE,
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                        + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/>",
                "<w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/>");
        add(WordStyle.KIND, KEEP + spacing(20, 0) + CENTRED, BOLD + size("kind"));
        add(WordStyle.TITLE, KEEP + CENTRED, BOLD + size("title"));
        add(WordStyle.ADDRESSEE, spacing(10, 10) + CENTRED, size("body"));
        add(WordStyle.AUTHORITY, KEEP + spacing(10, 8) + CENTRED, BOLD + size("body"));
    }

    private void text() {
        add(WordStyle.TEXT, justified(), size("body"));
        add(WordStyle.BASIS, justified(), ITALIC + size("body"));
        add(WordStyle.BULLET, justified(), size("body"));
        heading(WordStyle.HEADING_1, 0, BOLD);
        heading(WordStyle.HEADING_2, 1, BOLD);
        heading(WordStyle.HEADING_3, 2, BOLD + ITALIC);
    }

    private void tables() {
        add(WordStyle.COLUMN, KEEP + spacing(2, 2) + CENTRED, BOLD + size("table"));
        add(WordStyle.CELL, spacing(2, 2), size("table"));
        add(WordStyle.CELL_CENTRED, spacing(2, 2) + CENTRED, size("table"));
        add(WordStyle.CELL_GROUP, KEEP + spacing(2, 2), BOLD + size("table"));
        add(WordStyle.ANNEX, KEEP + CENTRED, BOLD + size("annex"));
        add(WordStyle.BELONGS, KEEP + spacing(0, 8) + CENTRED, ITALIC + size("body"));
    }

    private void foot() {
        add(WordStyle.CAPACITY, KEEP + CENTRED, BOLD + size("signature"));
        // found again in a PDF made of this file, seen by nobody
        add(
                WordStyle.ANCHOR,
                KEEP + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>" + CENTRED,
                "<w:color w:val=\"FFFFFF\"/><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
        add(WordStyle.NOTE, KEEP + spacing(34, 34) + CENTRED, ITALIC + size("note"));
        add(WordStyle.NAME, CENTRED, BOLD + size("signature"));
        add(WordStyle.RECIPIENTS, KEEP, BOLD + ITALIC + size("recipientsLabel"));
        add(WordStyle.RECIPIENT, "", size("recipients"));
        add(WordStyle.PAGE, CENTRED, size("page"));
        add(
                WordStyle.LAST,
                "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
                "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
    }

    private void heading(WordStyle style, int level, String face) {
        add(style, KEEP + justified() + "<w:outlineLvl w:val=\"" + level + "\"/>", face + size("body"));
    }

    private void add(WordStyle style, String paragraph, String letters) {
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"")
                .append(style.id())
                .append("\"><w:name w:val=\"")
                .append(style.title())
                .append("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
                .append(paragraph)
                .append("</w:pPr><w:rPr>")
                .append(letters)
                .append("</w:rPr></w:style>");
    }

    private String justified() {
        return "<w:spacing w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"%d\"/><w:jc w:val=\"both\"/>"
                .formatted(
                        Math.round(layout.figure("paragraph.gap") * 20),
                        Math.round(layout.figure("line") * 240),
                        Twips.of(layout.figure("indent")));
    }

    /** @param before points @param after points */
    private static String spacing(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(before * 20, after * 20);
    }

    private String size(String part) {
        long half = Math.round(layout.figure("size." + part) * 2);
        return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(half);
    }
}
