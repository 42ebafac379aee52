package vn.dunghen.dossier.usecase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.document.office.SafeWorkbook;

/** One row of a catalogue workbook, its columns by name; collects what is wrong with it. */
final class CatalogueRow {

    private static final String AMOUNT = "\\d{1,4}";

    private final SafeWorkbook.Row row;
    private final Map<String, Integer> columns;
    private final List<String> errors = new ArrayList<>();

    CatalogueRow(SafeWorkbook.Row row, Map<String, Integer> columns) {
        this.row = row;
        this.columns = columns;
        if (!row.formulas().isEmpty()) {
            errors.add("Ô " + String.join(", ", row.formulas()) + " là công thức. Dán thành giá trị.");
        }
    }

    int number() {
        return row.number();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    void wrong(String why) {
        errors.add(why);
    }

    String text(String column) {
        Integer at = columns.get(CatalogueWords.key(column));
        return at == null ? "" : Normalizer.normalize(row.cell(at), Normalizer.Form.NFC);
    }

    String needed(String column, int longest) {
        String text = bounded(column, longest);
        if (text.isEmpty()) {
            errors.add("Thiếu “" + column + "”.");
        }
        return text;
    }

    @Nullable String optional(String column, int longest) {
        String text = bounded(column, longest);
        return text.isEmpty() ? null : text;
    }

    private String bounded(String column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            errors.add("“" + column + "” dài quá " + longest + " ký tự.");
            return text.substring(0, longest);
        }
        return text;
    }

    <T> @Nullable T word(String column, Map<String, T> words) {
        String text = text(column);
        T value = words.get(CatalogueWords.key(text));
        if (value == null) {
            String known =
                    words.keySet().stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
            errors.add(
                    text.isEmpty()
                            ? "Thiếu “" + column + "” (" + known + ")."
                            : "“" + column + "” ghi “" + text + "”, chỉ nhận: " + known + ".");
        }
        return value;
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(word(column, CatalogueWords.ANSWERS));
    }

    /** An amount and the word of its unit in the column beside; {@code null} when neither is given. */
    @Nullable Limit limit(String column) {
        String amount = text(column);
        String unitColumn = CatalogueColumns.UNIT_OF + column;
        if (amount.isEmpty() && text(unitColumn).isEmpty()) {
            return null;
        }
        LimitUnit unit = word(unitColumn, CatalogueWords.UNITS);
        if (!amount.matches(AMOUNT) || Integer.parseInt(amount) == 0) {
            errors.add("“" + column + "” phải là số nguyên từ 1 đến 9999.");
            return null;
        }
        return unit == null ? null : new Limit(Integer.parseInt(amount), unit);
    }

    /** A whole number; {@code null} when none is given. */
    @Nullable Long whole(String column) {
        int before = errors.size();
        long number = number(column, 999_999_999_999L, -1);
        return number < 0 || errors.size() > before ? null : Long.valueOf(number);
    }

    /** A whole number, with or without dots between thousands. */
    long number(String column, long most, long otherwise) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        String digits = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
        if (!digits.matches("\\d{1,12}") || Long.parseLong(digits) > most) {
            errors.add("“" + column + "” phải là số nguyên từ 0 đến " + most + ".");
            return otherwise;
        }
        return Long.parseLong(digits);
    }
}
