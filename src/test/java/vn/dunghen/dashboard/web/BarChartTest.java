package vn.dunghen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.dunghen.dashboard.web.views.BarChart;
import vn.dunghen.dashboard.web.views.BarChart.Legend;
import vn.dunghen.dashboard.web.views.BarChart.Segment;
import vn.dunghen.dashboard.web.views.BarChart.Values;

/** Bars are as long as their numbers say, beside one another without gap or overlap. */
class BarChartTest {

    private static final List<Legend> LEGEND =
            List.of(new Legend("sớm", "#111111"), new Legend("đúng", "#222222"), new Legend("trễ", "#333333"));

    @Test
    void theLongestRowFillsTheScaleAndTheOthersTheirShare() {
        BarChart chart = BarChart.of(LEGEND, List.of(values(2, 5, 1), values(1, 0, 1)), BigDecimal.ZERO);

        assertThat(chart.rows().get(0).segments())
                .extracting(Segment::x, Segment::width)
                .containsExactly(pair("0.00", "25.00"), pair("25.00", "62.50"), pair("87.50", "12.50"));
        assertThat(chart.rows().get(1).segments())
                .as("nothing is drawn for nothing, colours stay with their part")
                .extracting(Segment::x, Segment::width, Segment::colour)
                .containsExactly(
                        tuple(new BigDecimal("0.00"), new BigDecimal("12.50"), "#111111"),
                        tuple(new BigDecimal("12.50"), new BigDecimal("12.50"), "#333333"));
    }

    @Test
    void roundedPartsStillMeetAndEndAtTheirSum() {
        List<Segment> thirds = BarChart.of(LEGEND, List.of(values(1, 1, 1)), BigDecimal.ZERO)
                .rows()
                .get(0)
                .segments();

        for (int i = 1; i < thirds.size(); i++) {
            Segment before = thirds.get(i - 1);
            assertThat(thirds.get(i).x()).isEqualByComparingTo(before.x().add(before.width()));
        }
        Segment last = thirds.get(2);
        assertThat(last.x().add(last.width())).isEqualByComparingTo("100");
    }

    @Test
    void aGivenScaleHoldsForEveryRowAndNothingLeavesIt() {
        BarChart chart = BarChart.of(LEGEND, List.of(values(86), values(120)), BigDecimal.valueOf(100));

        assertThat(chart.rows().get(0).segments().get(0).width()).isEqualByComparingTo("86");
        assertThat(chart.rows().get(1).segments().get(0).width()).isEqualByComparingTo("100");
    }

    @Test
    void withoutAnyNumberThereIsNoBar() {
        assertThat(BarChart.of(LEGEND, List.of(values(0, 0, 0)), BigDecimal.ZERO)
                        .rows()
                        .get(0)
                        .segments())
                .isEmpty();
        assertThat(BarChart.of(LEGEND, List.of(), BigDecimal.ZERO).rows()).isEmpty();
    }

    private static Tuple pair(String x, String width) {
        return tuple(new BigDecimal(x), new BigDecimal(width));
    }

    private static Values values(int... parts) {
        return new Values(
                "Phòng", "", Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList(), List.of());
    }
}
