package vn.dunghen.document.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A cell that is written from top to bottom. */
final class WordCell {

    // what Word leaves free at both sides of a cell together, in millimetres
    private static final double PADDING = 3.8;

    private final XWPFTableCell cell;
    private boolean begun;

    WordCell(XWPFTableCell cell) {
        this.cell = cell;
    }

    XWPFParagraph add(WordStyle style, String text) {
        var paragraph = begun ? cell.addParagraph() : cell.getParagraphArray(0);
        begun = true;
        return set(paragraph, style, text);
    }

    /** @param width of the cell @param length of the line, both in millimetres */
    void rule(double width, double length) {
        rule(add(WordStyle.RULE, ""), width - PADDING, length);
    }

    static XWPFParagraph set(XWPFParagraph paragraph, WordStyle style, String text) {
        paragraph.setStyle(style.id());
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }

    /** Draws the line of an empty paragraph in the middle of its room. */
    static void rule(XWPFParagraph paragraph, double room, double length) {
        int side = Math.toIntExact(Math.max(0, Twips.of((room - length) / 2)));
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
    }
}
