package vn.dunghen.calendar.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.DayProposal;
import vn.dunghen.kernel.InvalidInput;

/**
 * The form of a decision as it was posted.
 *
 * @param ngay the day, dd/mm/yyyy
 * @param kieu its kind
 * @param ten its name
 * @param bu a Saturday or Sunday worked in exchange, if any
 * @param canCu the basis
 * @param daXem mark of the preview that was seen; empty when none was
 */
record DayForm(
        @Nullable String ngay,
        @Nullable String kieu,
        @Nullable String ten,
        @Nullable String bu,
        @Nullable String canCu,
        @Nullable String daXem) {

    private static final Map<String, String> FIELDS =
            Map.of("date", "ngay", "kind", "kieu", "name", "ten", "bu.date", "bu", "bu.kind", "bu", "basis", "canCu");

    static DayForm empty() {
        return new DayForm("", "SWAPPED_OFF", "", "", "", "");
    }

    /** The mark that came along, empty when none did. */
    String seen() {
        return daXem == null ? "" : daXem;
    }

    DayProposal toProposal() {
        List<DayProposal.Row> rows = new ArrayList<>();
        rows.add(new DayProposal.Row("", ngay, kieu, ten));
        if (bu != null && !bu.isBlank()) {
            rows.add(new DayProposal.Row("bu.", bu, "MAKE_UP", ""));
        }
        return new DayProposal(canCu, rows);
    }

    /** The first message of each field of the page, in its order. */
    static Map<String, String> atFields(InvalidInput wrong) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String field : List.of("kieu", "ngay", "ten", "bu", "canCu")) {
            wrong.errors().stream()
                    .filter(error -> field.equals(FIELDS.get(error.field())))
                    .findFirst()
                    .ifPresent(error -> found.put(field, error.message()));
        }
        return found;
    }
}
