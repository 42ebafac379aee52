package vn.dunghen.indicator.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.web.views.IndicatorBoard.Choice;
import vn.dunghen.indicator.web.views.IndicatorBoard.Tag;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** What the pages "Định nghĩa chỉ số" show. */
public final class DefinitionViews {

    private DefinitionViews() {}

    /** @param edit whether the reader may change them */
    public record Listing(List<Group> groups, boolean edit) {}

    /** A group of indicators. */
    public record Group(String name, List<Row> rows) {}

    /** An indicator. @param href of its page */
    public record Row(String name, String href, String words, String target, String basis, String since, Tag state) {}

    /**
     * One indicator to change, or a new one.
     *
     * @param code of an indicator that exists, or null
     * @param name of an indicator that exists, or null
     * @param seen when the row shown was written; empty for a new one
     * @param parts codes chosen above the line, as many boxes as are shown
     * @param wholes codes chosen below it
     * @param figures that may be chosen, by name
     * @param values of the other boxes, by field
     * @param refused why nothing was written, or null
     */
    public record Form(
            @Nullable String code,
            @Nullable String name,
            String seen,
            boolean edit,
            List<Choice> groups,
            List<Choice> kinds,
            List<Choice> figures,
            List<String> parts,
            List<String> wholes,
            Map<String, String> values,
            List<FieldError> errors,
            @Nullable String refused,
            List<Row> history) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }
}
