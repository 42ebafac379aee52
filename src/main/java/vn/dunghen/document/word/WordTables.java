package vn.dunghen.document.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.dunghen.document.decree30.PaperBlock;

/** Tables of a Word file, with fixed widths and a head that every page repeats. */
final class WordTables {

    // in eighths of a point
    private static final int THIN = 4;
    private static final String BLACK = "000000";

    private WordTables() {}

    /** A table of one row without lines, for parts that stand side by side. @param widths in millimetres */
    static XWPFTableRow sideBySide(XWPFDocument document, double... widths) {
        XWPFTable table = document.createTable(1, widths.length);
        table.removeBorders();
        sized(table, widths);
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            width(row.getCell(i), widths[i]);
        }
        return row;
    }

    static void write(XWPFDocument document, PaperBlock.Table source, double textWidth) {
        double[] widths = widths(source.columns(), textWidth);
        XWPFTable table = document.createTable(1 + source.rows().size(), widths.length);
        sized(table, widths);
        lined(table);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            width(head.getCell(i), widths[i]);
            fill(head.getCell(i), source.columns().get(i).name(), WordStyle.COLUMN);
        }
        for (int r = 0; r < source.rows().size(); r++) {
            var row = source.rows().get(r);
            var line = table.getRow(r + 1);
            line.setCantSplitRow(true);
            if (row.group() && widths.length > 1) {
                group(line, row, widths);
            } else {
                cells(line, row, source.columns(), widths);
            }
        }
    }

    private static void lined(XWPFTable table) {
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
    }

    private static void cells(XWPFTableRow line, PaperBlock.Row row, List<PaperBlock.Column> columns, double[] widths) {
        for (int i = 0; i < widths.length; i++) {
            width(line.getCell(i), widths[i]);
            fill(
                    line.getCell(i),
                    row.cells().get(i),
                    columns.get(i).centred() ? WordStyle.CELL_CENTRED : WordStyle.CELL);
        }
    }

    private static void group(XWPFTableRow line, PaperBlock.Row row, double[] widths) {
        for (int i = widths.length - 1; i > 1; i--) {
            line.removeCell(i);
        }
        width(line.getCell(0), widths[0]);
        fill(line.getCell(0), row.cells().get(0), WordStyle.CELL_GROUP);
        width(line.getCell(1), Arrays.stream(widths).skip(1).sum());
        line.getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length - 1L));
        fill(line.getCell(1), row.cells().get(1), WordStyle.CELL_GROUP);
    }

    private static void fill(XWPFTableCell cell, String text, WordStyle style) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        for (var line : text.split("\n", -1)) {
            if (paragraph == null) {
                paragraph = cell.addParagraph();
            }
            paragraph.setStyle(style.id());
            paragraph.createRun().setText(line);
            paragraph = null;
        }
    }

    private static void sized(XWPFTable table, double[] widths) {
        var properties = table.getCTTbl().getTblPr();
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Math.toIntExact(Twips.of(Arrays.stream(widths).sum())));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (double width : widths) {
            grid.addNewGridCol().setW(Twips.big(width));
        }
    }

    private static void width(XWPFTableCell cell, double width) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var size = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(Twips.big(width));
    }

    private static double[] widths(List<PaperBlock.Column> columns, double textWidth) {
        double all = columns.stream().mapToInt(PaperBlock.Column::share).sum();
        return columns.stream()
                .mapToDouble(column -> column.share() * textWidth / all)
                .toArray();
    }
}
