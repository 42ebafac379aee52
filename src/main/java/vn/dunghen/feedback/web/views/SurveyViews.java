package vn.dunghen.feedback.web.views;

import java.util.List;

/** What the pages about satisfaction show. */
public final class SurveyViews {

    private SurveyViews() {}

    /** A question. @param level chosen, 0 for none */
    public record Question(String field, String element, String text, int level) {}

    /** Results by one thing. */
    public record Group(String title, List<Line> lines) {}

    /** @param satisfied share of levels 4 and 5; @param mean 1 to 5 */
    public record Line(String name, int answers, String satisfied, String mean) {}
}
