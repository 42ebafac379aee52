package vn.dunghen.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.dunghen.indicator.WorkAtRisk.Standing;

/** All work at risk of all modules. */
@Service
public class Risks {

    private final List<RiskSource> sources;

    Risks(ObjectProvider<RiskSource> sources) {
        this.sources = sources.stream().toList();
    }

    /**
     * As of now, with a number for each standing.
     *
     * @param unit code of the unit, or null for the whole agency
     * @param kind of subject, e.g. {@code dossier}; null for all
     */
    public RiskSource.Found find(@Nullable String unit, @Nullable String kind) {
        return new All(sources.stream()
                .filter(source -> kind == null || kind.equals(source.kind()))
                .map(source -> source.find(unit))
                .toList());
    }

    private record All(List<RiskSource.Found> parts) implements RiskSource.Found {

        @Override
        public Map<Standing, Integer> count() {
            Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
            for (Standing standing : Standing.values()) {
                counted.put(standing, 0);
            }
            parts.forEach(
                    part -> part.count().forEach((standing, some) -> counted.merge(standing, some, Integer::sum)));
            return counted;
        }

        @Override
        public List<WorkAtRisk> worst(Set<Standing> standings, int most) {
            return parts.stream()
                    .flatMap(part -> part.worst(standings, most).stream())
                    .sorted(WorkAtRisk.WORST_FIRST)
                    .limit(most)
                    .toList();
        }
    }
}
