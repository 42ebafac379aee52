package vn.dunghen.workflow.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form, as far as we understand it.
 *
 * @param key the field's key; a list's path; a table's source; empty for what holds no value
 * @param label what people read; the text itself for a text
 * @param options fixed choices; columns of a table
 * @param valuesKey where the data holds the choices
 * @param hide the condition under which the component is not there
 * @param settled the condition under which a row's facts settle it, so that the page shows it as text and posts nothing
 * @param digits how many digits may follow the decimal mark
 * @param properties our own: {@code fixed}, {@code condition}, {@code format}, {@code settled}, {@code remark}
 * @param parts what a group or a row of a list is made of
 */
record FormComponent(
        String id,
        Kind kind,
        String key,
        String label,
        @Nullable String description,
        Checks checks,
        List<Option> options,
        @Nullable String valuesKey,
        @Nullable Condition hide,
        boolean readonly,
        @Nullable Condition settled,
        @Nullable Integer digits,
        Map<String, String> properties,
        List<FormComponent> parts) {

    enum Kind {
        TEXT,
        SEPARATOR,
        TABLE,
        GROUP,
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        DATE,
        TIME,
        DATETIME,
        CHECKBOX,
        CHECKLIST,
        RADIO,
        SELECT,
        DYNAMICLIST;

        /** Whether an answer has a value for it. */
        boolean isField() {
            return ordinal() > GROUP.ordinal();
        }

        boolean isChosen() {
            return this == RADIO || this == SELECT || this == CHECKLIST;
        }
    }

    record Option(String value, String label) {}

    /** What the schema's {@code validate} asks. */
    record Checks(
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Pattern pattern,
            @Nullable String type) {}

    /** Whether the rows of this list are given by the data. */
    boolean isFixed() {
        return "true".equals(properties.get("fixed"));
    }

    /** The part that names a given row: its readonly name where it has one, else its code. */
    Optional<FormComponent> title() {
        return parts.stream()
                .filter(part -> part.readonly() && "name".equals(part.key()))
                .findFirst()
                .or(() ->
                        parts.stream().filter(part -> "code".equals(part.key())).findFirst());
    }

    /** Whether this part stands at the head of a given row, where nothing is filled in. */
    boolean heads(FormComponent part) {
        return isFixed()
                && ("code".equals(part.key()) || title().filter(part::equals).isPresent());
    }

    /** The label within a sentence: first letter small, unless it is an abbreviation. */
    String noun() {
        return noun(label);
    }

    static String noun(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : label.substring(0, Math.min(1, label.length())).toLowerCase(java.util.Locale.ROOT)
                        + label.substring(Math.min(1, label.length()));
    }
}
