package vn.dunghen.workflow.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A posted page form as an answer. Names that begin with an underscore are the page's own (token, version, buttons) and
 * never part of the answer.
 */
public final class FormPost {

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,9})]\\.(\\w+)");

    private FormPost() {}

    /** {@code components[0].code} becomes the key {@code code} of the first row of {@code components}; gaps close up. */
    public static Map<String, Object> unflatten(Map<String, String[]> parameters) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, Object>>> lists = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith("_") || values.length == 0) {
                return;
            }
            Object value = values.length == 1 ? values[0] : Arrays.asList(values.clone());
            Matcher cell = CELL.matcher(name);
            if (cell.matches() && !parameters.containsKey(cell.group(1))) {
                lists.computeIfAbsent(cell.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new LinkedHashMap<>())
                        .put(cell.group(3), value);
            } else {
                answer.put(name, value);
            }
        });
        lists.forEach((list, rows) -> answer.put(list, new ArrayList<>(rows.values())));
        return answer;
    }

    /**
     * The answer after a press on "Thêm dòng" ({@code _add} = list) or "Bỏ dòng" ({@code _remove} = list[row]), to be drawn
     * again without being checked; empty when neither was pressed.
     */
    public static Optional<Map<String, Object>> rowsChanged(Map<String, String[]> parameters) {
        String[] add = parameters.getOrDefault("_add", new String[0]);
        String[] remove = parameters.getOrDefault("_remove", new String[0]);
        if (add.length == 0 && remove.length == 0) {
            return Optional.empty();
        }
        Map<String, Object> answer = unflatten(parameters);
        if (add.length > 0) {
            List<Object> rows = rows(answer, add[0]);
            rows.add(new LinkedHashMap<String, Object>());
            answer.put(add[0], rows);
        } else {
            Matcher row = Pattern.compile("(\\w+)\\[(\\d{1,9})]").matcher(remove[0]);
            if (row.matches() && answer.get(row.group(1)) instanceof List<?>) {
                List<Object> rows = rows(answer, row.group(1));
                int index = Integer.parseInt(row.group(2));
                if (index < rows.size()) {
                    rows.remove(index);
                }
                answer.put(row.group(1), rows);
            }
        }
        return Optional.of(answer);
    }

    private static List<Object> rows(Map<String, Object> answer, String list) {
        return answer.get(list) instanceof List<?> rows ? new ArrayList<>(rows) : new ArrayList<>();
    }
}
