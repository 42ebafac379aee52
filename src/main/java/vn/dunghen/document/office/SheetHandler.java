package vn.dunghen.document.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the cells of one sheet as text. */
final class SheetHandler extends DefaultHandler {

    static final int LONGEST_CELL = 5_000;
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MOST_MERGES = 10_000;

    private final String name;
    private final SharedTexts texts;
    private final List<SafeWorkbook.Row> rows = new ArrayList<>();
    private final List<SafeWorkbook.Merge> merges = new ArrayList<>();
    private final CellFormats formats;
    private final boolean shown;
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();

    private List<String> cells = new ArrayList<>();
    private List<String> formulas = new ArrayList<>();
    private int rowNumber;
    private int column;
    private int read;
    private String address = "";
    private String type = "";
    private String style = "0";
    private boolean collecting;
    private boolean hidden;
    private final StringBuilder text = new StringBuilder();

    SheetHandler(String name, SharedTexts texts, CellFormats formats, boolean shown) {
        this.name = name;
        this.formats = formats;
        this.texts = texts;
        this.shown = shown;
    }

    SafeWorkbook.Sheet sheet() {
        return new SafeWorkbook.Sheet(
                name, false, Collections.unmodifiableSortedSet(hiddenColumns), List.copyOf(merges), List.copyOf(rows));
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "col" -> {
                if (unseen(attributes)) {
                    hide(attributes.getValue("min"), attributes.getValue("max"));
                }
            }
            case "row" -> {
                begin(attributes.getValue("r"));
                hidden = unseen(attributes);
            }
            case "c" -> cell(attributes.getValue("r"), attributes.getValue("t"), attributes.getValue("s"));
            case "v", "t" -> collecting = true;
            case "f" -> formulas.add(address);
            case "mergeCell" -> merge(attributes.getValue("ref"));
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
            throw tooLong();
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

    private static boolean unseen(Attributes attributes) {
        String unseen = attributes.getValue("hidden");
        return unseen != null && (unseen.equals("1") || unseen.equals("true"));
    }

    private void hide(@Nullable String first, @Nullable String last) {
        int from = Words.number(String.valueOf(first), 0);
        int to = Math.min(SafeWorkbook.MOST_COLUMNS, Words.number(String.valueOf(last), 0));
        for (int number = Math.max(1, from); number <= to; number++) {
            hiddenColumns.add(number - 1);
        }
    }

    private void begin(@Nullable String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        formulas = new ArrayList<>();
        column = -1;
    }

    private void merge(@Nullable String range) {
        if (range == null || merges.size() >= MOST_MERGES) {
            throw new OversizedSheet("Trang “" + name + "” có quá nhiều ô gộp nên không đọc.");
        }
        CellRangeAddress found = CellRangeAddress.valueOf(range);
        merges.add(new SafeWorkbook.Merge(
                found.getFirstRow() + 1, found.getLastRow() + 1, found.getFirstColumn(), found.getLastColumn()));
    }

    /** Column A is 0. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= SafeWorkbook.MOST_COLUMNS; i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private void cell(@Nullable String at, @Nullable String kind, @Nullable String looks) {
        if (++read > SafeWorkbook.MOST_ROWS * SafeWorkbook.MOST_COLUMNS) {
            throw new OversizedSheet("Trang “" + name + "” có quá nhiều ô nên không đọc. Tách thành nhiều tệp.");
        }
        column = at == null ? column + 1 : column(at);
        address = at == null ? "" : at;
        type = kind == null ? "n" : kind;
        style = looks == null ? "0" : looks;
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
        SafeWorkbook.Row row = new SafeWorkbook.Row(rowNumber, List.copyOf(cells), List.copyOf(formulas), hidden);
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
            case "s" -> shared(Integer.parseInt(raw.strip()));
            case "n" -> raw.isBlank() ? "" : formats.shown(style, raw.strip()).orElseGet(() -> number(raw));
            case "b" -> raw.strip().equals("1") ? "có" : "không";
            case "e" -> shown ? raw : "";
            default -> raw;
        };
    }

    private String shared(int at) {
        String shared = texts.at(at);
        if (shared.length() > LONGEST_CELL) {
            throw tooLong();
        }
        return shared;
    }

    private OversizedSheet tooLong() {
        return new OversizedSheet("Ô " + address + " của trang “" + name + "” quá dài, tối đa 5.000 ký tự.");
    }

    /** 3000000.0 and 3E6 as people write them: 3000000; 1.1000000000000001 as Excel shows it: 1.1. */
    private static String number(String raw) {
        BigDecimal value = new BigDecimal(raw.strip());
        if (value.precision() - value.scale() > 18 || value.scale() > 30) {
            return raw.strip();
        }
        // whole numbers may be codes, of which no digit may go
        return (value.scale() > 0 ? value.round(SHOWN) : value)
                .stripTrailingZeros()
                .toPlainString();
    }
}
