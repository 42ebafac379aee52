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
        Map<String, Map<String, FigureValue>> values = byUnit(units);
        sources.forEach(source -> add(values, source.countByUnit(window, units)));
        return values;
    }

    /** The same, asked only of who counts it. @param figure its code */
    public Map<String, Map<String, FigureValue>> countByUnit(
            String figure, FigureWindow window, Collection<String> units) {
        Map<String, Map<String, FigureValue>> values = byUnit(units);
        sources.stream()
                .filter(source ->
                        source.figures().stream().anyMatch(known -> known.code().equals(figure)))
                .forEach(source -> source.countByUnit(window, units).forEach((unit, some) -> {
                    if (some.containsKey(figure)) {
                        values.computeIfAbsent(unit, none -> new LinkedHashMap<>())
                                .put(figure, some.get(figure));
                    }
                }));
        return values;
    }

    /** The whole agency, and each of {@code units}. */
    public FigureSource.Counted countAll(FigureWindow window, Collection<String> units) {
        Map<String, FigureValue> whole = new LinkedHashMap<>();
        Map<String, Map<String, FigureValue>> values = byUnit(units);
        for (FigureSource source : sources) {
            FigureSource.Counted counted = source.countAll(window, units);
            whole.putAll(counted.whole());
            add(values, counted.byUnit());
        }
        return new FigureSource.Counted(whole, values);
    }

    private static Map<String, Map<String, FigureValue>> byUnit(Collection<String> units) {
        Map<String, Map<String, FigureValue>> values = new LinkedHashMap<>();
        units.forEach(unit -> values.put(unit, new LinkedHashMap<>()));
        return values;
    }

    private static void add(
            Map<String, Map<String, FigureValue>> values, Map<String, Map<String, FigureValue>> counted) {
        counted.forEach((unit, some) ->
                values.computeIfAbsent(unit, none -> new LinkedHashMap<>()).putAll(some));
    }

    /** @return empty when no source counts a table of this code */
    public Optional<CountedTable> table(String code, FigureWindow window) {
        return tables.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.count(window));
    }
}
