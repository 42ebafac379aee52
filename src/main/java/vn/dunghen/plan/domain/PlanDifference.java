package vn.dunghen.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;

/** What one version of a plan says otherwise than another, place by place and word by word. */
public final class PlanDifference {

    private PlanDifference() {}

    /**
     * A place where two versions differ.
     *
     * @param where in words, e.g. "Nhiệm vụ 1.2, thời gian"
     * @param words both texts as one, in order
     */
    public record Change(String where, List<WordDifference.Part> words) {}

    /** @param names what a unit is called, by its code */
    public static List<Change> of(PlanContent before, PlanContent after, UnaryOperator<String> names) {
        List<Change> changes = new ArrayList<>();
        compare(changes, "Trích yếu", before.title(), after.title());
        lists(changes, "Căn cứ", before.bases(), after.bases());
        lists(changes, "Nội dung", text(before), text(after));
        rows(changes, before.numbered().rows(), after.numbered().rows(), names);
        lists(changes, "Nơi nhận", before.recipients(), after.recipients());
        return changes;
    }

    private static List<String> text(PlanContent content) {
        List<String> lines = new ArrayList<>();
        for (var section : content.sections()) {
            lines.add((section.number() + " " + section.title()).strip());
            lines.addAll(section.paragraphs());
        }
        return lines;
    }

    /** Lines that are the same on both sides are left out; what stands between them is compared as one text. */
    private static void lists(List<Change> changes, String where, List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (var part : WordDifference.sequence(before, after)) {
            switch (part.kind()) {
                case REMOVED -> gone.add(part.text());
                case ADDED -> come.add(part.text());
                case SAME -> {
                    compare(changes, where, String.join("\n", gone), String.join("\n", come));
                    gone.clear();
                    come.clear();
                }
            }
        }
        compare(changes, where, String.join("\n", gone), String.join("\n", come));
    }

    private static void rows(
            List<Change> changes, List<PlanRow> before, List<PlanRow> after, UnaryOperator<String> names) {
        Map<String, PlanRow> old = byRow(before);
        Map<String, PlanRow> now = byRow(after);
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String row : all) {
            var one = old.get(row);
            var other = now.get(row);
            String where = "Nhiệm vụ " + name(other == null ? one : other);
            if (one == null || other == null) {
                compare(changes, where, one == null ? "" : one.content(), other == null ? "" : other.content());
                continue;
            }
            Map<String, String> was = fields(one, names);
            fields(other, names)
                    .forEach(
                            (field, text) -> compare(changes, where + ", " + field, was.getOrDefault(field, ""), text));
        }
    }

    private static Map<String, PlanRow> byRow(List<PlanRow> rows) {
        Map<String, PlanRow> byRow = new LinkedHashMap<>();
        rows.forEach(row -> byRow.put(row.row(), row));
        return byRow;
    }

    private static String name(@Nullable PlanRow row) {
        return row == null ? "" : RowNumbers.name(row);
    }

    private static Map<String, String> fields(PlanRow row, UnaryOperator<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nội dung", row.content());
        fields.put("sản phẩm", or(row.product()));
        fields.put("thời gian", row.deadline().text());
        fields.put("ngày tính hạn", dates(row.deadline()));
        fields.put("cách thức", or(row.manner()));
        fields.put("chủ trì", units(row.leads(), names));
        fields.put("phối hợp", units(row.coordinating(), names));
        fields.put("theo dõi", units(row.monitoring(), names));
        fields.put("chỉ tiêu", row.target() == null ? "" : row.target().text());
        return fields;
    }

    private static String dates(PlanDeadline deadline) {
        String to = deadline.to() == null ? "" : Moments.say(deadline.to());
        return deadline.from() == null ? to : Moments.say(deadline.from()) + " – " + to;
    }

    private static String units(List<NamedUnit> units, UnaryOperator<String> names) {
        return units.stream()
                .map(unit -> unit.unit() == null ? unit.text() : names.apply(unit.unit()))
                .collect(Collectors.joining("; "));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void compare(List<Change> changes, String where, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(where, WordDifference.of(before, after)));
        }
    }
}
