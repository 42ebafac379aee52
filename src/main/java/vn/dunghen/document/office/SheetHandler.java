package vn.dunghen.document.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells of one sheet as text. */
final class SheetHandler extends DefaultHandler {

    private static final int LONGEST_CELL = 5_000;

    private final String name;
    private final ReadOnlySharedStringsTable texts;
    private final List<SafeWorkbook.Row> rows = new ArrayList<>();
    private boolean merged;

    private List<String> cells = new ArrayList<>();
    private List<String> formulas = new ArrayList<>();
    private int rowNumber;
    private int column;
    private String address = "";
    private String type = "";
    private boolean collecting;
    private final StringBuilder text = new StringBuilder();

    SheetHandler(String name, ReadOnlySharedStringsTable texts) {
        this.name = name;
        this.texts = texts;
    }

    SafeWorkbook.Sheet sheet() {
        return new SafeWorkbook.Sheet(name, false, merged, List.copyOf(rows));
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> begin(attributes.getValue("r"));
            case "c" -> cell(attributes.getValue("r"), attributes.getValue("t"));
            case "v", "t" -> collecting = true;
            case "f" -> formulas.add(address);
            case "mergeCell" -> merged = true;
            default -> {
                // how a cell looks is nobody's business here
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting && text.length() + length <= LONGEST_CELL) {
            text.append(chars, start, length);
        } else if (collecting) {
            throw new OversizedSheet("Ô " + address + " của trang “" + name + "” quá dài, tối đa 5.000 ký tự.");
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (local) {
            case "v", "t" -> collecting = false;
            case "c" -> put(value());
            case "row" -> end();
            default -> {
                // nothing was begun
            }
        }
    }

    private void begin(@Nullable String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        formulas = new ArrayList<>();
        column = -1;
    }

    private void cell(@Nullable String at, @Nullable String kind) {
        column = at == null ? column + 1 : new CellReference(at).getCol();
        address = at == null ? "" : at;
        type = kind == null ? "n" : kind;
        text.setLength(0);
    }

    private void put(String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column >= SafeWorkbook.MOST_COLUMNS || column < 0) {
            throw new OversizedSheet(
                    "Trang “" + name + "” có quá " + SafeWorkbook.MOST_COLUMNS + " cột nên không đọc.");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private void end() {
        SafeWorkbook.Row row = new SafeWorkbook.Row(rowNumber, List.copyOf(cells), List.copyOf(formulas));
        if (row.blank() && formulas.isEmpty()) {
            return;
        }
        if (rows.size() >= SafeWorkbook.MOST_ROWS) {
            throw new OversizedSheet("Trang “" + name + "” có quá 2.000 dòng nên không đọc. Tách thành nhiều tệp.");
        }
        rows.add(row);
    }

    private String value() {
        String raw = text.toString();
        return switch (type) {
            case "s" -> texts.getItemAt(Integer.parseInt(raw.strip())).getString();
            case "n" -> raw.isBlank() ? "" : number(raw);
            case "b" -> raw.strip().equals("1") ? "có" : "không";
            case "e" -> "";
            default -> raw;
        };
    }

    /** 3000000.0 and 3E6 as people write them: 3000000. */
    private static String number(String raw) {
        BigDecimal value = new BigDecimal(raw.strip());
        if (value.precision() - value.scale() > 18 || value.scale() > 30) {
            return raw.strip();
        }
        return value.stripTrailingZeros().toPlainString();
    }
}
