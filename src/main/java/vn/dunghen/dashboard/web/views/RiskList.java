package vn.dunghen.dashboard.web.views;

import java.util.List;
import vn.dunghen.dashboard.web.views.MorningPage.Line;

/**
 * The list of work at risk.
 *
 * @param whole whether the reader may ask for the whole agency
 * @param next address of the following page, empty on the last
 */
public record RiskList(
        String kind,
        String standing,
        String unit,
        List<Choice> kinds,
        List<Choice> standings,
        List<Choice> units,
        boolean whole,
        String asOf,
        List<Row> rows,
        String next) {

    /** One of a list to choose from. */
    public record Choice(String value, String label) {}

    /** @param kind of work in words; @param standing how bad it is, in words */
    public record Row(Line line, String kind, String standing) {}
}
