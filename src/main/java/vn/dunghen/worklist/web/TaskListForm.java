package vn.dunghen.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.workflow.TaskInbox.Due;
import vn.dunghen.workflow.TaskInbox.Filter;
import vn.dunghen.workflow.TaskInbox.Scope;
import vn.dunghen.worklist.SavedFilter;

/** What the address of the list narrows it to; unknown words mean no narrowing, since addresses are typed by people too. */
record TaskListForm(
        Scope scope, String kind, Due due, String text, String unit, boolean waiting, boolean unread, String saved) {

    static final String ADDRESS = "/viec-cua-toi";
    static final String UNIT = "don-vi";
    static final String ALL = "toan-so";

    private static final String YES = "1";

    static TaskListForm of(Map<String, String> asked) {
        return new TaskListForm(
                switch (asked.getOrDefault("pham-vi", "")) {
                    case UNIT -> Scope.UNIT;
                    case ALL -> Scope.ALL;
                    default -> Scope.MINE;
                },
                asked.getOrDefault("loai", ""),
                due(asked.getOrDefault("han", "")),
                asked.getOrDefault("q", ""),
                asked.getOrDefault("cua-don-vi", ""),
                YES.equals(asked.get("chua-nhan")),
                YES.equals(asked.get("chua-doc")),
                "");
    }

    static TaskListForm of(SavedFilter kept) {
        return new TaskListForm(
                kept.scope(),
                orEmpty(kept.kind()),
                kept.due(),
                orEmpty(kept.text()),
                orEmpty(kept.unit()),
                kept.waiting(),
                kept.unread(),
                kept.id());
    }

    /** What is kept of it under a name. */
    SavedFilter named(String name) {
        return new SavedFilter(
                "", name, scope, blankToNull(kind), due, blankToNull(text.strip()), blankToNull(unit), waiting, unread);
    }

    Filter filter() {
        return named("").filter();
    }

    /** The word for the scope in an address, empty for one's own. */
    String range() {
        return switch (scope) {
            case MINE -> "";
            case UNIT -> UNIT;
            case ALL -> ALL;
        };
    }

    /** Fields that lead here again, without the empty ones. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("pham-vi", range());
        fields.put("loai", kind);
        fields.put("han", due == Due.ANY ? "" : due.name());
        fields.put("q", text);
        fields.put("cua-don-vi", unit);
        fields.put("chua-nhan", waiting ? YES : "");
        fields.put("chua-doc", unread ? YES : "");
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** Address of the page at the cursor. */
    String address(String path, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (saved.isEmpty()) {
            fields().forEach(address::queryParam);
        } else {
            address.queryParam("loc", saved);
        }
        if (cursor != null) {
            address.queryParam("tiep", cursor);
        }
        return address.encode().toUriString();
    }

    private static Due due(String value) {
        return List.of(Due.values()).stream()
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElse(Due.ANY);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
