package vn.dunghen.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.WorkAtRisk.Standing;

/** A business module that knows which of its open work is or will be late; found by injection, as {@link FigureSource} is. */
public interface RiskSource {

    /** What was found at one moment: judged once, then counted and shown. To be asked in the transaction it was read in. */
    interface Found {

        /** How many there are, all of them; a standing nothing has may be left out. */
        Map<Standing, Integer> count();

        /** Of these standings alone, by {@link WorkAtRisk#WORST_FIRST}. @param most no more lines than these */
        List<WorkAtRisk> worst(Set<Standing> standings, int most);

        /** Of a module that has few. @param all in any order */
        static Found of(List<WorkAtRisk> all) {
            return new Found() {
                @Override
                public Map<Standing, Integer> count() {
                    Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
                    all.forEach(work -> counted.merge(work.standing(), 1, Integer::sum));
                    return counted;
                }

                @Override
                public List<WorkAtRisk> worst(Set<Standing> standings, int most) {
                    return all.stream()
                            .filter(work -> standings.contains(work.standing()))
                            .sorted(WorkAtRisk.WORST_FIRST)
                            .limit(most)
                            .toList();
                }
            };
        }
    }

    /** The kind of subject it names, e.g. {@code dossier}. */
    String kind();

    /** As of now. @param unit code of the unit, or null for the whole agency */
    Found find(@Nullable String unit);
}
