package vn.dunghen.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the rows of a plan are called: by the number they were given, else by their place, else by their first words. */
public final class RowNumbers {

    private static final int FIRST_WORDS = 60;

    private RowNumbers() {}

    /**
     * The rows with their place as the number of each that has none. Where others are numbered in another way, or the place is
     * the number of another row, nothing is made up: the file the plan came from may mean a row that goes on.
     */
    static List<PlanRow> of(List<PlanRow> rows) {
        Set<String> given = new HashSet<>();
        for (PlanRow row : rows) {
            String number = row.ordinal().strip().replaceFirst("[.)]$", "");
            if (!number.isEmpty() && !number.matches("\\d+")) {
                return rows;
            }
            given.add(number);
        }
        List<PlanRow> numbered = new ArrayList<>();
        for (PlanRow row : rows) {
            String place = String.valueOf(numbered.size() + 1);
            numbered.add(row.ordinal().isBlank() && !given.contains(place) ? row.numbered(place) : row);
        }
        return numbered;
    }

    /** What a message calls a row, e.g. {@code 1.2} or {@code “Rà soát thủ tục…”}. */
    public static String name(PlanRow row) {
        return name(row.ordinal(), row.content());
    }

    static String name(String ordinal, String content) {
        if (!ordinal.isBlank()) {
            return ordinal.strip();
        }
        String text = content.replaceAll("\\s+", " ").strip();
        return "“"
                + (text.length() <= FIRST_WORDS
                        ? text
                        : text.substring(0, FIRST_WORDS).strip() + "…") + "”";
    }
}
