package vn.dunghen.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.form.FormComponent.Checks;
import vn.dunghen.workflow.form.FormComponent.Kind;
import vn.dunghen.workflow.form.FormComponent.Option;

/** Reads Camunda Forms JSON; whatever lies outside the declared subset is named, not ignored. */
public final class FormParser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMMON = "id type layout label description conditional properties ";
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            allow("text", "text"),
            allow("separator", ""),
            allow("group", "components showOutline"),
            allow("table", "dataSource columns rowCount"),
            allow("textfield", "key validate readonly"),
            allow("textarea", "key validate readonly"),
            allow("number", "key validate readonly decimalDigits increment"),
            allow(
                    "datetime",
                    "key validate readonly subtype dateLabel timeLabel timeSerializingFormat timeInterval use24h"),
            allow("checkbox", "key validate readonly"),
            allow("checklist", "key validate readonly values valuesKey"),
            allow("radio", "key validate readonly values valuesKey"),
            allow("select", "key validate readonly values valuesKey searchable"),
            allow("dynamiclist", "path components isRepeating allowAddRemove defaultRepetitions showOutline"));
    private static final Set<Kind> IN_ROWS = EnumSet.of(
            Kind.TEXTFIELD,
            Kind.TEXTAREA,
            Kind.NUMBER,
            Kind.DATE,
            Kind.TIME,
            Kind.DATETIME,
            Kind.CHECKBOX,
            Kind.SELECT);
    private static final Set<String> CHECKS =
            Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");
    private static final Set<String> ROOT = Set.of(
            "components", "type", "id", "schemaVersion", "executionPlatform", "executionPlatformVersion", "exporter");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private FormParser() {}

    /** A parsed form: its id, its text and its components in page order. */
    record Model(String id, String json, List<FormComponent> parts) {}

    /** What in this form we do not support; empty for a good form. */
    public static List<String> unsupported(String json) {
        FormParser parser = new FormParser();
        parser.read(json);
        return List.copyOf(parser.problems);
    }

    /** @throws IllegalArgumentException naming everything that is not supported */
    static Model parse(String json) {
        FormParser parser = new FormParser();
        Model model = parser.read(json);
        if (!parser.problems.isEmpty()) {
            throw new IllegalArgumentException("form " + model.id() + ": " + String.join("; ", parser.problems));
        }
        return model;
    }

    private static Map.Entry<String, Set<String>> allow(String type, String names) {
        return Map.entry(type, Set.of((COMMON + names).trim().split(" ")));
    }

    private Model read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            problems.add("not JSON: " + notJson.getOriginalMessage());
            return new Model("?", json, List.of());
        }
        root.fieldNames().forEachRemaining(name -> check(ROOT.contains(name), "unknown " + name));
        check("default".equals(root.path("type").asText()), "type is not default");
        check(root.path("schemaVersion").asInt() == 16, "schemaVersion is not 16");
        check(
                "Camunda Platform".equals(root.path("executionPlatform").asText()),
                "executionPlatform is not Camunda Platform");
        check(root.path("id").isTextual(), "no id");
        return new Model(root.path("id").asText(), json, parts(root.path("components"), new HashSet<>(), null));
    }

    private List<FormComponent> parts(JsonNode nodes, Set<String> keys, @Nullable JsonNode list) {
        check(nodes.isArray(), "components is not a list");
        List<FormComponent> parts = new ArrayList<>();
        for (JsonNode node : nodes) {
            FormComponent part = part(node, keys, list);
            if (part != null) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    private @Nullable FormComponent part(JsonNode node, Set<String> keys, @Nullable JsonNode list) {
        String id = node.path("id").asText();
        String type = node.path("type").asText();
        Set<String> allowed = ALLOWED.get(type);
        check(!id.isBlank() && ids.add(id), "id missing or doubled: " + id);
        if (allowed == null) {
            problems.add(id + ": component " + type);
            return null;
        }
        node.fieldNames().forEachRemaining(name -> check(allowed.contains(name), id + ": attribute " + name));
        Kind kind = kind(id, type, node);
        boolean inRow = list != null;
        check(!inRow || IN_ROWS.contains(kind), id + ": not within a list");
        String key = node.path(kind == Kind.DYNAMICLIST ? "path" : kind == Kind.TABLE ? "dataSource" : "key")
                .asText();
        if (kind == Kind.TABLE) {
            check(key.matches("=\\w+"), id + ": dataSource is not a name");
            key = key.replaceFirst("=", "");
        } else if (kind.isField()) {
            check(key.matches("[A-Za-z]\\w*"), id + ": key " + key);
            check(keys.add(key), id + ": key " + key + " doubled");
        }
        Map<String, String> properties = new LinkedHashMap<>();
        node.path("properties")
                .properties()
                .forEach(
                        entry -> properties.put(entry.getKey(), entry.getValue().asText()));
        boolean fixed = "true".equals(properties.get("fixed"));
        Set<String> inner = kind == Kind.DYNAMICLIST ? new HashSet<>() : keys;
        List<FormComponent> parts = node.has("components")
                ? parts(node.path("components"), inner, kind == Kind.DYNAMICLIST ? node : list)
                : List.of();
        check(!fixed || inner.contains("code"), id + ": fixed rows without a column code");
        boolean readonly = flag(id, node, "readonly");
        check(
                !readonly
                        || list == null
                        || "true".equals(list.path("properties").path("fixed").asText()),
                id + ": readonly in rows that are not fixed");
        String valuesKey = node.has("valuesKey") ? node.path("valuesKey").asText() : null;
        check(!kind.isChosen() || node.has("values") != node.has("valuesKey"), id + ": values or valuesKey");
        return new FormComponent(
                id,
                kind,
                key,
                label(id, kind, node),
                node.hasNonNull("description") ? node.path("description").asText() : null,
                checks(id, node.path("validate")),
                options(id, node.path(kind == Kind.TABLE ? "columns" : "values"), kind == Kind.TABLE ? "key" : "value"),
                valuesKey,
                condition(id, node.path("conditional")),
                readonly,
                condition(id, properties.get("settled")),
                node.has("decimalDigits") ? (Integer) node.path("decimalDigits").asInt() : null,
                Map.copyOf(properties),
                parts);
    }

    private Kind kind(String id, String type, JsonNode node) {
        String name = "datetime".equals(type) ? node.path("subtype").asText("") : type;
        check(!"datetime".equals(type) || Set.of("date", "time", "datetime").contains(name), id + ": subtype " + name);
        return name.isEmpty() ? Kind.DATE : Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String label(String id, Kind kind, JsonNode node) {
        String label =
                switch (kind) {
                    case TEXT -> node.path("text").asText();
                    case DATE, DATETIME ->
                        node.path("dateLabel").asText(node.path("label").asText());
                    case TIME ->
                        node.path("timeLabel").asText(node.path("label").asText());
                    default -> node.path("label").asText();
                };
        check(kind == Kind.SEPARATOR || !label.isBlank(), id + ": no label");
        check(!label.startsWith("=") && !label.contains("{{"), id + ": computed label");
        return label;
    }

    private Checks checks(String id, JsonNode node) {
        node.fieldNames().forEachRemaining(name -> check(CHECKS.contains(name), id + ": check " + name));
        Pattern pattern = null;
        try {
            pattern = node.has("pattern") ? Pattern.compile(node.path("pattern").asText()) : null;
        } catch (PatternSyntaxException bad) {
            problems.add(id + ": pattern");
        }
        for (String name : List.of("minLength", "maxLength", "min", "max")) {
            check(!node.has(name) || node.path(name).isNumber(), id + ": " + name + " is not a number");
        }
        String type = node.has("validationType") ? node.path("validationType").asText() : null;
        check(type == null || Set.of("email", "phone", "custom").contains(type), id + ": validationType " + type);
        return new Checks(
                flag(id, node, "required"),
                node.has("minLength") ? (Integer) node.path("minLength").asInt() : null,
                node.has("maxLength") ? (Integer) node.path("maxLength").asInt() : null,
                node.has("min") ? node.path("min").decimalValue() : null,
                node.has("max") ? node.path("max").decimalValue() : null,
                pattern,
                type);
    }

    private List<Option> options(String id, JsonNode nodes, String valueName) {
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode node : nodes) {
            JsonNode value = node.path(valueName);
            check(value.isTextual() && seen.add(value.asText()), id + ": value " + value);
            options.add(new Option(value.asText(), node.path("label").asText(value.asText())));
        }
        return List.copyOf(options);
    }

    private @Nullable Condition condition(String id, JsonNode node) {
        node.fieldNames().forEachRemaining(name -> check("hide".equals(name), id + ": conditional " + name));
        return condition(id, node.has("hide") ? node.path("hide").asText() : null);
    }

    private @Nullable Condition condition(String id, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Condition.of(text);
        } catch (IllegalArgumentException unreadable) {
            problems.add(id + ": " + unreadable.getMessage());
            return null;
        }
    }

    private boolean flag(String id, JsonNode node, String name) {
        check(!node.has(name) || node.path(name).isBoolean(), id + ": " + name + " is not true or false");
        return node.path(name).asBoolean(false);
    }

    private void check(boolean good, String problem) {
        if (!good) {
            problems.add(problem);
        }
    }
}
