package vn.dunghen.dashboard.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Unit;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.WorkAtRisk.Standing;

/**
 * The figures of a period, of the whole agency or one unit; the page and the answer to scripts are drawn from this alone.
 *
 * @param before the period of the same length just before it
 * @param unit code of the unit, or null for the whole agency
 * @param groups what is counted, in the order of the page
 * @param units the same figures of each unit the reader may see
 * @param risks how much open work is at risk at {@code now}, whatever the period
 */
public record Overview(
        FigureWindow window,
        FigureWindow before,
        @Nullable String unit,
        List<Group> groups,
        List<UnitLine> units,
        Instant now,
        Map<Standing, Integer> risks) {

    /** Figures that belong together. */
    public record Group(String code, List<Line> lines) {}

    /** A figure with its value; nothing where there is nothing to count, a share of nothing. */
    public record Line(Figure figure, @Nullable FigureValue value) {}

    /**
     * What a unit counts.
     *
     * @param values by code of the figure
     * @param satisfiedBefore the share of satisfied answers in the period before, null where nobody answered
     */
    public record UnitLine(Unit unit, Map<String, FigureValue> values, @Nullable FigureValue satisfiedBefore) {

        /** The one figure that is shown beside its value in the period before. */
        public static final String SATISFIED = "survey.satisfied-share";

        /** A count, 0 when nothing was counted. */
        public long count(String code) {
            FigureValue value = values.get(code);
            return value == null ? 0 : value.value().longValue();
        }
    }
}
