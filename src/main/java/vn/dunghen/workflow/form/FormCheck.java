package vn.dunghen.workflow.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.workflow.form.FieldReader.Read;
import vn.dunghen.workflow.form.FormComponent.Kind;

/** One answer checked against one form. */
final class FormCheck {

    private static final int MOST_ROWS = 200;
    private static final int MOST_ERRORS = 100;

    private final List<FormComponent> parts;
    private final FormFacts facts;
    private final Words words;
    private final FieldReader reader;
    private final Map<String, FormComponent> fields;
    private final Map<String, FieldError> errors = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    FormCheck(List<FormComponent> parts, FormFacts facts, Words words) {
        this.parts = parts;
        this.facts = facts;
        this.words = words;
        this.reader = new FieldReader(words);
        this.fields = FormFacts.fields(parts);
    }

    Map<String, Object> validate(Map<String, Object> raw) {
        Map<String, Read> reads = new LinkedHashMap<>();
        Map<String, Object> written = new HashMap<>();
        fields.forEach((key, field) -> {
            Read read = field.kind() == Kind.DYNAMICLIST ? Read.NOTHING : read(field, raw, facts.data());
            reads.put(key, read);
            Object value = field.kind() == Kind.DYNAMICLIST ? FormFacts.rows(raw.get(key)) : read.value();
            if (value != null) {
                written.put(key, value);
            }
        });
        Set<String> hidden = hidden(written);
        fields.forEach((key, field) -> {
            if (hidden.contains(key)) {
                return;
            }
            if (field.kind() == Kind.DYNAMICLIST) {
                values.put(key, list(field, raw.get(key), facts.context(fields, written)));
            } else {
                take(
                        field,
                        key,
                        Objects.requireNonNull(reads.get(key)),
                        raw.get(key),
                        facts.data().get(key),
                        values);
            }
        });
        unknown(raw.keySet(), fields.keySet(), facts.data().keySet(), "");
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors.values().stream().limit(MOST_ERRORS).toList());
        }
        return values;
    }

    /** Keys that are not there; what a hidden field says counts for no other condition. */
    private Set<String> hidden(Map<String, Object> written) {
        Set<String> hidden = new HashSet<>();
        int before;
        do {
            before = hidden.size();
            hide(parts, hidden, written);
        } while (hidden.size() > before);
        return hidden;
    }

    private void hide(List<FormComponent> level, Set<String> hidden, Map<String, Object> written) {
        for (FormComponent part : level) {
            boolean gone = part.hide() != null && part.hide().holds(facts.context(fields, written));
            if (gone) {
                Set<String> keys = FormFacts.fields(List.of(part)).keySet();
                hidden.addAll(keys);
                written.keySet().removeAll(keys);
            } else if (part.kind() == Kind.GROUP) {
                hide(part.parts(), hidden, written);
            }
        }
    }

    private Read read(FormComponent field, Map<String, Object> raw, Map<String, Object> given) {
        Object value =
                field.readonly() && !raw.containsKey(field.key()) ? given.get(field.key()) : raw.get(field.key());
        return reader.read(field, facts.allowed(field), value);
    }

    private void take(
            FormComponent field,
            String path,
            Read read,
            @Nullable Object posted,
            @Nullable Object given,
            Map<String, Object> into) {
        Object value = read.value();
        if (field.readonly() && posted != null) {
            Object fixed = reader.read(field, facts.allowed(field), given).value();
            if (!Objects.equals(fixed, value)) {
                error(path, words.say("bad.readonly", field.label()));
                return;
            }
        }
        if (read.error() != null) {
            error(path, read.error());
        } else if (value != null) {
            into.put(field.key(), value);
        }
        boolean empty = value == null || Boolean.FALSE.equals(value);
        if (read.error() == null && empty && field.checks().required()) {
            error(path, reader.missing(field));
        }
    }

    private List<Map<String, Object>> list(FormComponent list, @Nullable Object posted, Map<String, Object> context) {
        List<Map<String, Object>> taken = new ArrayList<>();
        Map<String, Map<String, Object>> given = new LinkedHashMap<>();
        if (list.isFixed()) {
            facts.rows(list).forEach(row -> given.put(String.valueOf(row.get("code")), row));
        }
        if (posted != null && !(posted instanceof List<?>)) {
            if (!"".equals(posted)) {
                error(list.key(), words.say("bad.notList", list.label()));
                return taken;
            }
        }
        List<?> rows = posted instanceof List<?> many ? many : List.of();
        if (rows.size() > MOST_ROWS) {
            error(list.key(), words.say("bad.tooManyRows", list.label(), MOST_ROWS, rows.size()));
            return taken;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String path = list.key() + "[" + i + "]";
            if (!(rows.get(i) instanceof Map<?, ?> map)) {
                error(path, words.say("bad.notRow", list.label(), i + 1));
                continue;
            }
            Map<String, Object> row = FormFacts.named(map);
            if (list.isFixed()) {
                String code = row.get("code") instanceof String text ? text.strip() : "";
                Map<String, Object> facts = given.get(code);
                if (facts == null || !seen.add(code)) {
                    String key =
                            facts != null ? "bad.doubledRow" : code.isEmpty() ? "bad.rowWithoutCode" : "bad.unknownRow";
                    error(path + ".code", words.say(key, list.label(), list.noun(), shown(code)));
                    continue;
                }
                taken.add(row(list, row, facts, path + ".", context));
            } else if (!isBlank(row)) {
                taken.add(row(list, row, Map.of(), path + ".", context));
            }
        }
        List<String> missing = given.keySet().stream()
                .filter(code -> !seen.contains(code))
                .map(code -> shown(String.valueOf(given.get(code).getOrDefault("name", code))))
                .toList();
        if (!missing.isEmpty()) {
            error(list.key(), words.say("bad.missingRow", list.noun(), String.join(", ", missing)));
        }
        return taken;
    }

    private Map<String, Object> row(
            FormComponent list,
            Map<String, Object> raw,
            Map<String, Object> given,
            String path,
            Map<String, Object> around) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Read> reads = new LinkedHashMap<>();
        Map<String, Object> context = new HashMap<>(around);
        list.parts().forEach(field -> {
            Read read = read(field, raw, given);
            reads.put(field.key(), read);
            context.put(field.key(), read.value());
        });
        for (FormComponent field : list.parts()) {
            if (field.hide() == null || !field.hide().holds(context)) {
                Read read = Objects.requireNonNull(reads.get(field.key()));
                take(field, path + field.key(), read, raw.get(field.key()), given.get(field.key()), row);
            }
        }
        unknown(raw.keySet(), reads.keySet(), given.keySet(), path);
        return row;
    }

    /** A fact sent back with the answer is no error, and no answer either: facts are read from the data only. */
    private void unknown(Set<String> posted, Set<String> known, Set<String> facts, String path) {
        for (String key : posted) {
            if (!known.contains(key) && !facts.contains(key)) {
                error(path + shown(key), words.say("bad.unknown", shown(key)));
            }
        }
    }

    private static boolean isBlank(Map<String, Object> row) {
        return row.values().stream()
                .allMatch(value ->
                        value == null || Boolean.FALSE.equals(value) || value instanceof String text && text.isBlank());
    }

    private static String shown(String text) {
        String plain = text.codePoints()
                .filter(c -> !FieldReader.hasControls(Character.toString(c)) && c != '\n' && c != '\t')
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain;
    }

    private void error(String path, String message) {
        errors.putIfAbsent(path, new FieldError(path, message));
    }
}
