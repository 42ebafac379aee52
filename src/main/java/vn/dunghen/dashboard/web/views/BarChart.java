package vn.dunghen.dashboard.web.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars in rows, drawn by the server; every length is a hundredth of the longest row or of the full scale.
 *
 * @param legend names of the parts of a bar, in order
 * @param rows one bar each
 */
public record BarChart(List<Legend> legend, List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A part of each bar. @param colour as the style sheet's tokens have it */
    public record Legend(String name, String colour) {}

    /**
     * A bar.
     *
     * @param words its numbers in words, so that nothing hangs on the picture
     */
    public record Row(String name, String words, List<Segment> segments, List<Cell> cells) {}

    /** @param x left edge and @param width in hundredths of the scale */
    public record Segment(BigDecimal x, BigDecimal width, String colour) {}

    /** A number of the table beside the picture. @param href of its rows, empty when there are none */
    public record Cell(String value, String href) {}

    /** What a bar shows. @param parts in the order of the legend, none below 0 */
    public record Values(String name, String words, List<BigDecimal> parts, List<Cell> cells) {}

    /** @param scale what a full bar stands for; 0 for the longest of them */
    public static BarChart of(List<Legend> legend, List<Values> values, BigDecimal scale) {
        BigDecimal full = scale.signum() > 0
                ? scale
                : values.stream().map(BarChart::sum).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return new BarChart(
                legend,
                values.stream()
                        .map(one -> new Row(one.name(), one.words(), segments(one.parts(), legend, full), one.cells()))
                        .toList());
    }

    private static List<Segment> segments(List<BigDecimal> parts, List<Legend> legend, BigDecimal full) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal from = share(reached, full);
            reached = reached.add(parts.get(i));
            BigDecimal width = share(reached, full).subtract(from);
            if (parts.get(i).signum() > 0) {
                segments.add(new Segment(from, width, legend.get(i).colour()));
            }
        }
        return segments;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal full) {
        return full.signum() == 0
                ? BigDecimal.ZERO
                : part.multiply(HUNDRED).divide(full, 2, RoundingMode.HALF_UP).min(HUNDRED);
    }

    private static BigDecimal sum(Values values) {
        return values.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
