package vn.dunghen.plan.usecase.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes documents the way people do in Word. */
final class Word {

    private final XWPFDocument document = new XWPFDocument();

    Word line(String text) {
        return write(text, false, false);
    }

    Word bold(String text) {
        return write(text, true, false);
    }

    Word centred(String text) {
        return write(text, true, true);
    }

    private Word write(String text, boolean bold, boolean centred) {
        XWPFParagraph paragraph = document.createParagraph();
        if (centred) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        // as after any correction, a line is made of several runs
        int half = text.length() / 2;
        for (String part : List.of(text.substring(0, half), text.substring(half))) {
            XWPFRun run = paragraph.createRun();
            run.setText(part);
            run.setBold(bold);
        }
        return this;
    }

    /** A paragraph that Word numbers. */
    Word counted(String text, BigInteger list, int level, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        return this;
    }

    /** A list I. – 1. – 1.1. */
    BigInteger outline() {
        return list(
                new String[] {"%1.", "%2.", "%2.%3."},
                STNumberFormat.UPPER_ROMAN,
                STNumberFormat.DECIMAL,
                STNumberFormat.DECIMAL);
    }

    BigInteger bullets() {
        return list(new String[] {"\uf0b7"}, STNumberFormat.BULLET);
    }

    BigInteger decimals() {
        return list(new String[] {"%1."}, STNumberFormat.DECIMAL);
    }

    private BigInteger list(String[] texts, STNumberFormat.Enum... kinds) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (int i = 0; i < texts.length; i++) {
            CTLvl level = shape.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(kinds[i]);
            level.addNewLvlText().setVal(texts[i]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(shape)));
    }

    /** A paragraph as Word itself writes it. */
    Word xml(String content) {
        try {
            document.getDocument()
                    .getBody()
                    .addNewP()
                    .set(CTP.Factory.parse("<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
                            + content
                            + "</w:p>"));
            return this;
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** What stands at the head and at the foot of each page. */
    Word head(String head, String foot) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(head);
        document.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(foot);
        return this;
    }

    /** A frame without lines that puts texts beside each other. */
    Word beside(String left, String right) {
        XWPFTable table = document.createTable(1, 2);
        fill(table.getRow(0).getCell(0), left, false);
        fill(table.getRow(0).getCell(1), right, true);
        return this;
    }

    XWPFTable table(int columns) {
        XWPFTable table = document.createTable(1, columns);
        table.removeRow(0);
        return table;
    }

    /** A row of cells; {@code null} belongs to the cell above, a text {@code ->} to the cell on the left. */
    static void row(XWPFTable table, boolean bold, String... texts) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        while (row.getCtRow().sizeOfTcArray() > 0) {
            row.getCtRow().removeTc(0);
        }
        for (int i = 0; i < texts.length; i++) {
            int span = 1;
            while (i + span < texts.length && "->".equals(texts[i + span])) {
                span++;
            }
            XWPFTableCell cell = row.createCell();
            CTTcPr looks = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            if (span > 1) {
                looks.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            if (texts[i] == null) {
                looks.addNewVMerge();
            } else {
                if (texts[i].startsWith("v ")) {
                    looks.addNewVMerge().setVal(STMerge.RESTART);
                }
                fill(cell, texts[i].startsWith("v ") ? texts[i].substring(2) : texts[i], bold);
            }
            i += span - 1;
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean bold) {
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph =
                    i < cell.getParagraphs().size() ? cell.getParagraphs().get(i) : cell.addParagraph();
            XWPFRun run = paragraph.createRun();
            run.setText(lines[i]);
            run.setBold(bold);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
