package vn.dunghen.indicator;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All work at risk of all modules, the worst and most urgent first. */
@Service
public class Risks {

    private static final Comparator<WorkAtRisk> WORST_FIRST = Comparator.comparing(WorkAtRisk::standing)
            .thenComparing(WorkAtRisk::due)
            .thenComparing(WorkAtRisk::code);

    private final List<RiskSource> sources;

    Risks(ObjectProvider<RiskSource> sources) {
        this.sources = sources.stream().toList();
    }

    /** @param unit code of the unit, or null for the whole agency */
    public List<WorkAtRisk> now(@Nullable String unit) {
        return sources.stream()
                .flatMap(source -> source.atRisk(unit).stream())
                .sorted(WORST_FIRST)
                .toList();
    }
}
