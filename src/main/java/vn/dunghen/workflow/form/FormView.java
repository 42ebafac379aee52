package vn.dunghen.workflow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page draws it, with everything typed so far.
 *
 * @param fields in page order
 * @param errors in page order, those without a field last
 */
public record FormView(String kind, List<FieldView> fields, List<ErrorLink> errors) {

    /** Whether rows can be added, so that Enter must not press that button. */
    public boolean growable() {
        return fields.stream().anyMatch(FieldView::grows);
    }

    /** One line of the error summary. @param target id of the control it leads to, if it has one */
    public record ErrorLink(@Nullable String target, String message) {}

    /** A choice. @param id of its control @param chosen whether it is the answer now */
    public record OptionView(String id, String value, String label, boolean chosen) {}

    /** What keeps a field in view. @param by name of the other field @param values of it, apart by spaces */
    public record Shown(String by, String values) {

        /** Stands for no choice among the values. */
        static final String NOTHING = "-";
    }

    /**
     * One row of a list.
     *
     * @param path as the answer names it, e.g. {@code figures[0]}
     * @param title what the row is about; a number where rows are free
     */
    public record RowView(String path, String title, @Nullable String code, List<FieldView> fields) {}

    /**
     * A field, list, group, table or piece of text.
     *
     * @param id of the control; the first choice's where there are several
     * @param name as posted, e.g. {@code components[0].kind}
     * @param type the component's type in small letters: text, separator, table, group, textfield, textarea, number, date,
     *     time, datetime, checkbox, checklist, radio, select, dynamiclist; settled for text in place of a control
     * @param caption the label without the row it stands in
     * @param value what stands in the box, as typed
     * @param optional whether to say "(không bắt buộc)"
     * @param condition when to fill it in, in words
     * @param shown which answers to one other field keep it in view; null when it is always there or that cannot be said so
     * @param described ids of hint and error for {@code aria-describedby}
     * @param lines height of a text box
     * @param fields of a group; columns of a list
     * @param fixed whether the rows are given
     * @param cells of a table, row by row
     */
    public record FieldView(
            String id,
            String name,
            String type,
            String label,
            String caption,
            @Nullable String hint,
            @Nullable String condition,
            @Nullable Shown shown,
            String value,
            List<OptionView> options,
            boolean required,
            boolean optional,
            boolean readonly,
            @Nullable String error,
            @Nullable String described,
            int lines,
            List<FieldView> fields,
            List<RowView> rows,
            boolean fixed,
            List<List<String>> cells) {

        /** Whether this or a part of it is a list that grows. */
        public boolean grows() {
            return "dynamiclist".equals(type) && !fixed || fields.stream().anyMatch(FieldView::grows);
        }

        public boolean checked() {
            return "true".equals(value) || "on".equals(value);
        }
    }
}
