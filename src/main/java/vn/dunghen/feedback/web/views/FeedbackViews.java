package vn.dunghen.feedback.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** What the pages about feedback show. */
public final class FeedbackViews {

    private FeedbackViews() {}

    /** One of a list to choose from. */
    public record Choice(String value, String label) {}

    /** A tag. @param tone of the fragment that draws it; @param icon of a status tag */
    public record Tag(String text, String tone, String icon) {}

    /**
     * A line of the register.
     *
     * @param due tag of its date; null when nothing is owed any more
     * @param when the date, or how it ended, in words
     */
    public record Line(
            String href,
            String code,
            String kind,
            String sender,
            String received,
            Tag state,
            @Nullable Tag due,
            String when,
            String unit,
            String officer) {}

    /** What is filtered by. */
    public record Filters(
            String words,
            String state,
            String kind,
            String unit,
            String from,
            String to,
            boolean overdue,
            List<Choice> states,
            List<Choice> kinds,
            List<Choice> units,
            List<InvalidInput.FieldError> errors) {

        public boolean any() {
            return !(words + state + kind + unit + from + to).isEmpty() || overdue;
        }

        public @Nullable String error(String field) {
            return errors.stream()
                    .filter(one -> one.field().equals(field))
                    .map(InvalidInput.FieldError::message)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** How many there are in a state. @param href of their list */
    public record Count(String label, int count, String href) {}

    /** A label with its value. */
    public record Fact(String label, String value, String aside) {}

    /** What was asked of the sender. */
    public record Asked(String at, String what, String answer, Tag tag) {}

    /** A paper to open. */
    public record FileLine(String href, String name, String note) {}

    /** Question and answer, for everybody. */
    public record Published(String code, String at, String question, String answer, String unit) {}

    /** A limit. @param verified whether it was compared with its source */
    public record LimitLine(
            String kind,
            String task,
            String kindName,
            String name,
            int days,
            String from,
            String source,
            boolean verified) {}

    /**
     * The page "Tiếp nhận phản ánh".
     *
     * @param typed what was typed, by field name
     */
    public record ReceivePage(Map<String, String> typed, List<InvalidInput.FieldError> errors) {

        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }
}
