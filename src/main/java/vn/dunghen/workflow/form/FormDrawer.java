package vn.dunghen.workflow.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.workflow.form.FormComponent.Kind;
import vn.dunghen.workflow.form.FormComponent.Option;
import vn.dunghen.workflow.form.FormView.ErrorLink;
import vn.dunghen.workflow.form.FormView.FieldView;
import vn.dunghen.workflow.form.FormView.OptionView;
import vn.dunghen.workflow.form.FormView.RowView;
import vn.dunghen.workflow.form.FormView.Shown;

/** Draws one form once: what was typed, else what the data gives, with errors at their fields. */
final class FormDrawer {

    private final FormFacts facts;
    private final Map<String, Object> answers;
    private final boolean fresh;
    private final Words words;
    private final Map<String, FormComponent> fields;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, ErrorLink> links = new LinkedHashMap<>();

    FormDrawer(
            List<FormComponent> parts,
            FormFacts facts,
            @Nullable Map<String, Object> answers,
            List<FieldError> errors,
            Words words) {
        this.facts = facts;
        this.fresh = answers == null;
        this.answers = answers == null ? facts.data() : answers;
        this.words = words;
        this.fields = FormFacts.fields(parts);
        keys.addAll(fields.keySet());
        fields.values().forEach(field -> field.parts().forEach(column -> keys.add(column.key())));
        errors.forEach(error -> this.errors.putIfAbsent(error.field(), error.message()));
    }

    FormView draw(String kind, List<FormComponent> parts) {
        List<FieldView> drawn = draw(parts);
        List<ErrorLink> all = new ArrayList<>(links.values());
        errors.forEach((path, message) -> {
            if (!links.containsKey(path)) {
                all.add(new ErrorLink(null, message));
            }
        });
        return new FormView(kind, drawn, all);
    }

    private List<FieldView> draw(List<FormComponent> parts) {
        List<FieldView> drawn = new ArrayList<>();
        for (FormComponent part : parts) {
            if (isOut(part, facts.context(Map.of(), Map.of()))) {
                continue;
            }
            drawn.add(
                    switch (part.kind()) {
                        case DYNAMICLIST -> list(part);
                        case GROUP -> holder(part, draw(part.parts()), List.of());
                        case TABLE -> holder(part, List.of(), cells(part));
                        case TEXT, SEPARATOR -> holder(part, List.of(), List.of());
                        default -> {
                            Object value = part.readonly() && !answers.containsKey(part.key())
                                    ? facts.data().get(part.key())
                                    : answers.get(part.key());
                            yield field(part, part.key(), part.key(), value, null);
                        }
                    });
        }
        return drawn;
    }

    /** A condition on facts alone is settled before the page is drawn; one on answers is told in words. */
    private boolean isOut(FormComponent part, Map<String, Object> context) {
        return part.hide() != null && !dependsOnAnswers(part) && part.hide().holds(context);
    }

    private boolean dependsOnAnswers(FormComponent part) {
        return part.hide() != null && part.hide().mentions(keys);
    }

    private FieldView field(
            FormComponent part, String name, String errorPath, @Nullable Object value, @Nullable String rowTitle) {
        String id = "f-" + name.replaceAll("\\W+", "-");
        boolean several = part.kind() == Kind.RADIO || part.kind() == Kind.CHECKLIST;
        String error = errors.get(errorPath);
        if (error != null) {
            links.put(errorPath, new ErrorLink(several ? id + "-1" : id, error));
        }
        String condition = condition(part);
        List<String> described = new ArrayList<>();
        if (part.description() != null) {
            described.add(id + "-h");
        }
        if (condition != null) {
            described.add(id + "-c");
        }
        if (error != null) {
            described.add(id + "-e");
        }
        Integer longest = part.checks().maxLength();
        boolean required = part.checks().required();
        return new FieldView(
                id,
                name,
                part.kind().name().toLowerCase(Locale.ROOT),
                rowTitle == null ? part.label() : part.label() + " – " + rowTitle,
                part.label(),
                part.description(),
                condition,
                keptInView(part),
                shown(part, value),
                options(part, id, value),
                required,
                !required && !part.readonly() && part.kind() != Kind.CHECKBOX,
                part.readonly(),
                error,
                described.isEmpty() ? null : String.join(" ", described),
                longest != null && longest <= 500 ? 3 : 5,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private FieldView list(FormComponent list) {
        String id = "f-" + list.key();
        List<Map<String, Object>> posted = FormFacts.rows(answers.get(list.key()));
        List<RowView> rows = new ArrayList<>();
        if (list.isFixed()) {
            List<Map<String, Object>> given = facts.rows(list);
            for (int i = 0; i < given.size(); i++) {
                rows.add(fixedRow(list, i, given.get(i), posted));
            }
        } else {
            for (int i = 0; i < posted.size(); i++) {
                String path = list.key() + "[" + i + "]";
                Map<String, Object> row = posted.get(i);
                rows.add(
                        new RowView(path, words.say("row", i + 1), null, cells(list, path, path, row, Map.of(), null)));
            }
        }
        String error = errors.get(list.key());
        if (error != null) {
            links.put(list.key(), new ErrorLink(id, error));
        }
        List<FieldView> columns = Stream.concat(
                        list.isFixed() ? list.title().stream() : Stream.empty(),
                        list.parts().stream().filter(part -> !list.heads(part)))
                .map(part -> field(part, list.key() + "-" + part.key(), "", null, null))
                .toList();
        FieldView plain = holder(list, columns, List.of());
        String described = list.description() == null ? null : id + "-h";
        String withError = error == null ? described : described == null ? id + "-e" : described + " " + id + "-e";
        return new FieldView(
                id,
                list.key(),
                plain.type(),
                list.label(),
                list.label(),
                list.description(),
                condition(list),
                keptInView(list),
                "",
                List.of(),
                false,
                false,
                false,
                error,
                withError,
                0,
                columns,
                rows,
                list.isFixed(),
                List.of());
    }

    private RowView fixedRow(
            FormComponent list, int index, Map<String, Object> given, List<Map<String, Object>> posted) {
        String code = String.valueOf(given.get("code"));
        String path = list.key() + "[" + index + "]";
        String errorPath = path;
        Map<String, Object> typed = new HashMap<>();
        for (int i = 0; i < posted.size(); i++) {
            if (posted.get(i).get("code") instanceof String text && text.strip().equals(code)) {
                typed = posted.get(i);
                errorPath = list.key() + "[" + i + "]";
                break;
            }
        }
        boolean asGiven = fresh || typed.isEmpty();
        Map<String, Object> row = asGiven ? given : typed;
        String title = String.valueOf(given.getOrDefault("name", code));
        return new RowView(path, title, code, cells(list, path, errorPath, row, given, title));
    }

    private List<FieldView> cells(
            FormComponent list,
            String path,
            String errorPath,
            Map<String, Object> row,
            Map<String, Object> given,
            @Nullable String title) {
        Map<String, Object> context = new HashMap<>(facts.context(Map.of(), Map.of()));
        context.putAll(given);
        List<FieldView> cells = new ArrayList<>();
        for (FormComponent part : list.parts()) {
            if (isOut(part, context) || list.heads(part)) {
                continue;
            }
            if (part.settled() != null && part.settled().holds(context)) {
                cells.add(settled(field(
                        part, path + "." + part.key(), errorPath + "." + part.key(), given.get(part.key()), title)));
            } else {
                Object value =
                        part.readonly() && !row.containsKey(part.key()) ? given.get(part.key()) : row.get(part.key());
                cells.add(field(part, path + "." + part.key(), errorPath + "." + part.key(), value, title));
            }
        }
        return cells;
    }

    /** As text: yes or nothing for a tick, a dash where there is no value. */
    private FieldView settled(FieldView field) {
        String value = "checkbox".equals(field.type()) ? field.checked() ? words.say("yes") : "" : field.value();
        return new FieldView(
                field.id(),
                "",
                "settled",
                field.label(),
                field.caption(),
                null,
                null,
                null,
                value.isEmpty() ? "–" : value,
                List.of(),
                false,
                false,
                true,
                field.error(),
                field.described(),
                0,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private FieldView holder(FormComponent part, List<FieldView> inside, List<List<String>> cells) {
        return new FieldView(
                "f-" + part.id(),
                part.key(),
                part.kind().name().toLowerCase(Locale.ROOT),
                part.label(),
                part.label(),
                part.description(),
                condition(part),
                keptInView(part),
                "",
                List.of(),
                false,
                false,
                true,
                null,
                null,
                0,
                inside,
                List.of(),
                false,
                cells);
    }

    private List<List<String>> cells(FormComponent table) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(table.options().stream().map(Option::label).toList());
        for (Map<String, Object> row : facts.rows(table)) {
            cells.add(table.options().stream()
                    .map(column -> Objects.toString(row.get(column.value()), ""))
                    .toList());
        }
        return cells;
    }

    private List<OptionView> options(FormComponent part, String id, @Nullable Object value) {
        Set<String> chosen = new LinkedHashSet<>();
        if (value instanceof List<?> many) {
            many.forEach(one -> chosen.add(String.valueOf(one)));
        } else if (value != null) {
            chosen.add(value.toString());
        }
        List<OptionView> options = new ArrayList<>();
        for (Option option : part.kind().isChosen() ? facts.options(part) : List.<Option>of()) {
            options.add(new OptionView(
                    id + "-" + (options.size() + 1), option.value(), option.label(), chosen.contains(option.value())));
        }
        return options;
    }

    private @Nullable String condition(FormComponent part) {
        if (part.hide() == null || !dependsOnAnswers(part)) {
            return null;
        }
        String told = part.properties().get("condition");
        Map.Entry<String, String> unless = part.hide().unless();
        FormComponent other = unless == null ? null : fields.get(unless.getKey());
        if (told != null || unless == null || other == null) {
            return told == null ? words.say("whenAny") : told;
        }
        return facts.options(other).stream()
                .filter(option -> option.value().equals(unless.getValue()))
                .map(option -> words.say("when", option.label()))
                .findFirst()
                .orElseGet(() -> words.say("whenAny"));
    }

    /** For a condition on one choice: the choices under which the field is there, found by asking the condition about each. */
    private @Nullable Shown keptInView(FormComponent part) {
        if (part.hide() == null) {
            return null;
        }
        List<String> asked =
                keys.stream().filter(key -> part.hide().mentions(List.of(key))).toList();
        FormComponent other = asked.size() == 1 ? fields.get(asked.get(0)) : null;
        if (other == null || other.kind() != Kind.RADIO && other.kind() != Kind.SELECT) {
            return null;
        }
        List<String> kept = new ArrayList<>();
        if (!part.hide().holds(facts.context(fields, Map.of()))) {
            kept.add(Shown.NOTHING);
        }
        facts.options(other).stream()
                .map(Option::value)
                .filter(value -> !part.hide().holds(facts.context(fields, Map.of(other.key(), value))))
                .forEach(kept::add);
        return new Shown(other.key(), String.join(" ", kept));
    }

    private static String shown(FormComponent part, @Nullable Object value) {
        if (value == null || value instanceof List<?> || value instanceof Map<?, ?>) {
            return "";
        }
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            return (value instanceof BigDecimal number ? plain(number) : value.toString()).replace('.', ',');
        }
        return Moments.typed(part.kind(), value.toString());
    }

    /** Without the places the column keeps and nobody wrote. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
