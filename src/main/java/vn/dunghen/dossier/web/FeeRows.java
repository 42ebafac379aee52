package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.domain.ProcedureFee;

/** The rows of a schedule of fees as they were typed on the page of a proposal. */
record FeeRows(Map<String, String> typed) {

    private static final int SPARE = 2;
    private static final List<String> COLUMNS =
            List.of("code", "name", "unit", "each", "perMille", "least", "most", "basis");

    static void put(Map<String, String> typed, List<ProcedureFee> fees) {
        for (int i = 0; i < fees.size(); i++) {
            ProcedureFee fee = fees.get(i);
            String at = "fee" + i + ".";
            typed.put(at + "code", fee.code());
            typed.put(at + "name", fee.name());
            typed.put(at + "unit", fee.unit());
            number(typed, at + "each", fee.eachAmount());
            number(typed, at + "perMille", fee.perMille());
            number(typed, at + "least", fee.leastAmount());
            number(typed, at + "most", fee.mostAmount());
            if (fee.basis() != null) {
                typed.put(at + "basis", fee.basis());
            }
        }
    }

    private static void number(Map<String, String> typed, String name, @Nullable Number number) {
        if (number != null) {
            typed.put(name, number.toString());
        }
    }

    /** Those filled and some to spare. */
    int offered() {
        int filled = 0;
        for (int i = 0; i < ProcedureFee.MOST_LINES; i++) {
            filled = blank(i) ? filled : i + 1;
        }
        return Math.min(ProcedureFee.MOST_LINES, filled + SPARE);
    }

    /** The page always says what the schedule is; rows left empty are no lines. */
    List<ChangeBody.@Nullable FeeBody> body() {
        List<ChangeBody.@Nullable FeeBody> fees = new ArrayList<>();
        for (int i = 0; i < ProcedureFee.MOST_LINES; i++) {
            if (!blank(i)) {
                String at = "fee" + i + ".";
                Long share = number(at + "perMille");
                fees.add(new ChangeBody.FeeBody(
                        value(at + "code"),
                        value(at + "name"),
                        value(at + "unit"),
                        number(at + "each"),
                        share == null ? null : (int) Math.min(share, 100_000),
                        number(at + "least"),
                        number(at + "most"),
                        value(at + "basis")));
            }
        }
        return fees;
    }

    private boolean blank(int row) {
        return COLUMNS.stream()
                .allMatch(column -> value("fee" + row + "." + column).isBlank());
    }

    /** What is no number is as wrong as one below nothing. */
    private @Nullable Long number(String name) {
        String digits = value(name).strip().replaceAll("[. ]", "");
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : -1L;
    }

    private String value(String name) {
        return typed.getOrDefault(name, "");
    }
}
