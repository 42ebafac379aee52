package vn.dunghen.portal.web.views;

import java.util.List;

/**
 * Figures of a period for everybody.
 *
 * @param rate share resolved in time; a dash where nothing was resolved
 * @param width of the part in time, in tenths of a per cent of the bar
 */
public record FiguresView(
        List<Pick> picks,
        String period,
        String rate,
        String rateOf,
        List<Row> rows,
        Row total,
        List<Bar> bars,
        Satisfaction satisfaction,
        String read) {

    /** A period to choose. */
    public record Pick(String label, String href, boolean current) {}

    /** A row of the table. */
    public record Row(String name, List<String> cells) {}

    /** A bar. @param parts widths in per cent of what was resolved early, on time and late */
    public record Bar(String name, String early, String onTime, String late, String x2, String x3, String said) {}

    /** What those who were served say. */
    public record Satisfaction(String sheets, String satisfied, String note) {}
}
