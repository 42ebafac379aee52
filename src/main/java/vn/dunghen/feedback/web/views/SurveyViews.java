package vn.dunghen.feedback.web.views;

import java.util.List;
import java.util.Map;
import vn.dunghen.feedback.web.views.FeedbackViews.Choice;
import vn.dunghen.feedback.web.views.FeedbackViews.Tag;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** What the pages about satisfaction show. */
public final class SurveyViews {

    private SurveyViews() {}

    /** A question. @param level chosen, 0 for none */
    public record Question(String field, String element, String text, int level) {}

    /** A survey in a list. */
    public record Row(String id, String href, String name, String size, String source, String since, Tag state) {}

    /** A question to write. @param path of its boxes; @param element empty before one is chosen */
    public record AskedQuestion(String path, int number, String element, String text) {}

    /** A survey to write. @param values of the plain boxes, by field */
    public record Form(
            Map<String, String> values, List<Choice> elements, List<AskedQuestion> questions, List<FieldError> errors) {

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }

    /** Results by one thing. */
    public record Group(String title, List<Line> lines) {}

    /** @param satisfied share of levels 4 and 5; @param mean 1 to 5 */
    public record Line(String name, int answers, String satisfied, String mean) {}
}
