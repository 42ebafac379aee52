package vn.dunghen.report.web.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.report.web.views.ReportViews.Choice;
import vn.dunghen.report.web.views.ReportViews.Tag;

/** What the pages about report regimes show. */
public final class RegimeViews {

    private RegimeViews() {}

    /** A regime, or a version of one. @param checked what is to be known about its basis @param id of the version whose basis can be marked as checked */
    public record Row(
            String href,
            String code,
            String name,
            String rhythm,
            String recipient,
            String basis,
            Tag checked,
            String since,
            Tag state,
            String id) {}

    /** A unit that may be chosen. */
    public record UnitChoice(String code, String name, boolean chosen) {}

    /** A figure asked, by its place in the list. @param code of what the system counts, or GIVEN, or empty for an unused row */
    public record FigureRow(
            String path,
            int number,
            String code,
            String given,
            String name,
            String measure,
            String unit,
            boolean evidence) {}

    /** A period to come with its dates in words. */
    public record Coming(String name, String window, String opens, String internal, String outward, String closes) {}

    /** What can be chosen. */
    public record Choices(
            List<Choice> frequencies,
            List<Choice> rolls,
            List<Choice> figures,
            List<Choice> measures,
            List<UnitChoice> units) {}

    /**
     * A regime to write.
     *
     * @param code of the regime of which a new version is written, empty for a new regime
     * @param values of the plain boxes, by field
     * @param typed whether these are somebody's answers that were posted
     * @param coming the periods it would open, null before somebody has asked
     */
    public record Form(
            String code,
            String heading,
            boolean edit,
            Choices choices,
            Map<String, String> values,
            List<FigureRow> figures,
            List<FieldError> errors,
            boolean typed,
            @Nullable List<Coming> coming,
            List<Row> versions) {

        /** How many figures it asks. */
        public long asked() {
            return figures.stream().filter(row -> !row.name().isEmpty()).count();
        }

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean bad(String field) {
            return errors.stream().anyMatch(error -> error.field().equals(field));
        }
    }
}
