package vn.dunghen.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A business module that can count figures; found by injection, so that reports need not know their siblings. */
public interface FigureSource {

    /** The figures this source counts; codes are unique over all sources. */
    List<Figure> figures();

    /**
     * Counts all of them at once, because one reading of the rows serves many figures.
     *
     * @param unit code of the unit, or null for the whole agency
     * @return value by code; a figure without any row to count (a share of nothing) is left out
     */
    Map<String, FigureValue> count(FigureWindow window, @Nullable String unit);

    /**
     * The same for several units, where one reading may serve them all.
     *
     * @param units their codes
     * @return values by unit
     */
    default Map<String, Map<String, FigureValue>> countByUnit(FigureWindow window, Collection<String> units) {
        Map<String, Map<String, FigureValue>> values = new LinkedHashMap<>();
        units.forEach(unit -> values.put(unit, count(window, unit)));
        return values;
    }

    /** The whole agency and several units of it, where one reading may serve both; then the one is the sum of the others. */
    default Counted countAll(FigureWindow window, Collection<String> units) {
        return new Counted(count(window, null), countByUnit(window, units));
    }

    /** @param whole values of the agency; @param byUnit values by unit */
    record Counted(Map<String, FigureValue> whole, Map<String, Map<String, FigureValue>> byUnit) {}
}
