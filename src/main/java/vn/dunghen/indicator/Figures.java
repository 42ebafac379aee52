package vn.dunghen.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All figures of all sources under one roof. */
@Service
public class Figures {

    private final List<FigureSource> sources;
    private final List<TableSource> tables;

    Figures(ObjectProvider<FigureSource> sources, ObjectProvider<TableSource> tables) {
        this.sources = sources.stream().toList();
        this.tables = tables.stream().toList();
    }

    public List<Figure> all() {
        return sources.stream()
                .flatMap(source -> source.figures().stream())
                .sorted(Comparator.comparing(Figure::code))
                .toList();
    }

    /** @param unit code of the unit, or null for the whole agency */
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        sources.forEach(source -> values.putAll(source.count(window, unit)));
        return values;
    }

    /** @return values by unit, for each of {@code units} */
    public Map<String, Map<String, FigureValue>> countByUnit(FigureWindow window, Collection<String> units) {
        Map<String, Map<String, FigureValue>> values = new LinkedHashMap<>();
        units.forEach(unit -> values.put(unit, new LinkedHashMap<>()));
        for (FigureSource source : sources) {
            source.countByUnit(window, units)
                    .forEach((unit, counted) -> values.computeIfAbsent(unit, none -> new LinkedHashMap<>())
                            .putAll(counted));
        }
        return values;
    }

    /** @return empty when no source counts a table of this code */
    public Optional<CountedTable> table(String code, FigureWindow window) {
        return tables.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.count(window));
    }
}
