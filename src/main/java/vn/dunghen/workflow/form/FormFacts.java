package vn.dunghen.workflow.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.form.FormComponent.Kind;
import vn.dunghen.workflow.form.FormComponent.Option;

/** What the data of a task says about its form: choices, given rows, facts for conditions. */
record FormFacts(Map<String, Object> data) {

    List<Option> options(FormComponent field) {
        String key = field.valuesKey();
        return key == null ? field.options() : options(data.get(key));
    }

    Set<String> allowed(FormComponent field) {
        Set<String> values = new LinkedHashSet<>();
        options(field).forEach(option -> values.add(option.value()));
        return values;
    }

    /** Rows the data gives for a list, as maps; empty when it gives none. */
    List<Map<String, Object>> rows(FormComponent list) {
        return rows(data.get(list.key()));
    }

    /** The given rows with what was typed in their columns; a box that was left empty is empty. */
    List<Map<String, Object>> laidOver(FormComponent list, List<Map<String, Object>> typed) {
        Set<String> columns = new LinkedHashSet<>();
        list.parts().stream().filter(part -> !part.readonly()).forEach(part -> columns.add(part.key()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> given : rows(list)) {
            Map<String, Object> row = new LinkedHashMap<>(given);
            typed.stream()
                    .filter(one -> Objects.equals(one.get("code"), given.get("code")))
                    .findFirst()
                    .ifPresent(one -> {
                        row.keySet().removeAll(columns);
                        row.putAll(one);
                    });
            rows.add(row);
        }
        return rows;
    }

    /** Names in which conditions are told facts: the data, with the form's own keys as answered, not as pre-filled. */
    Map<String, Object> context(Map<String, FormComponent> fields, Map<String, Object> values) {
        Map<String, Object> context = new HashMap<>();
        data.forEach((key, value) -> context.put(key, told(value)));
        fields.keySet().forEach(key -> context.put(key, null));
        values.forEach((key, value) -> context.put(key, told(value)));
        return context;
    }

    static List<Map<String, Object>> rows(@Nullable Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(named(map));
                }
            }
        }
        return rows;
    }

    static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    /** All fields and lists by key, groups opened, in page order. */
    static Map<String, FormComponent> fields(List<FormComponent> parts) {
        Map<String, FormComponent> fields = new LinkedHashMap<>();
        for (FormComponent part : parts) {
            if (part.kind() == Kind.GROUP) {
                fields.putAll(fields(part.parts()));
            } else if (part.kind().isField()) {
                fields.put(part.key(), part);
            }
        }
        return fields;
    }

    private static @Nullable Object told(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atZone(Moments.ZONE) : value;
    }

    private static List<Option> options(@Nullable Object given) {
        List<Option> options = new ArrayList<>();
        if (given instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map && map.get("value") != null) {
                    String value = String.valueOf(map.get("value"));
                    options.add(new Option(value, map.get("label") == null ? value : String.valueOf(map.get("label"))));
                } else if (one instanceof String text) {
                    options.add(new Option(text, text));
                }
            }
        }
        return options;
    }
}
