package vn.dunghen.dossier.usecase.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;

/** The figures of dossiers for reports and indicators: the national table's own reading, and what the catalogue offers. */
@Component
@Transactional(readOnly = true)
class DossierFigures implements FigureSource {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PREFIX = "dossier.";
    private static final String ON_TIME = PREFIX + "on-time-rate";
    private static final String ON_TIME_RESULTS = PREFIX + "on-time-rate-of-results";
    private static final String ONLINE = PREFIX + "online-rate";
    private static final String PROCEDURES = PREFIX + "procedures";
    private static final String FULL = PREFIX + "procedures-full";
    private static final String PARTIAL = PREFIX + "procedures-partial";
    private static final List<String> SHARES = List.of(ON_TIME, ON_TIME_RESULTS, ONLINE);
    private static final List<String> OFFERED = List.of(PROCEDURES, FULL, PARTIAL);
    private static final String CATALOGUE = "/thu-tuc";

    private final DossierStatistics statistics;
    private final Procedures procedures;
    private final MessageSource messages;

    DossierFigures(DossierStatistics statistics, Procedures procedures, MessageSource messages) {
        this.statistics = statistics;
        this.procedures = procedures;
        this.messages = messages;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        Arrays.stream(FigureColumn.values())
                .map(column -> figure(code(column), say("figures.full." + column.code()), Figure.Measure.COUNT))
                .forEach(all::add);
        SHARES.forEach(code -> all.add(figure(code, say("figure." + code), Figure.Measure.PERCENT)));
        OFFERED.forEach(code -> all.add(figure(code, say("figure." + code), Figure.Measure.COUNT)));
        return all;
    }

    @Override
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        Policy.Scope scope = unit == null ? new Policy.Scope(true, null, null) : new Policy.Scope(false, unit, null);
        FigureTable table = table(window, scope);
        return values(window, unit, unit == null ? table.total() : row(table, unit), offered(window));
    }

    @Override
    public Map<String, Map<String, FigureValue>> countByUnit(FigureWindow window, Collection<String> units) {
        return byUnit(window, table(window, new Policy.Scope(true, null, null)), units, offered(window));
    }

    @Override
    public Counted countAll(FigureWindow window, Collection<String> units) {
        FigureTable table = table(window, new Policy.Scope(true, null, null));
        List<Procedure> offered = offered(window);
        return new Counted(values(window, null, table.total(), offered), byUnit(window, table, units, offered));
    }

    private static Map<String, Map<String, FigureValue>> byUnit(
            FigureWindow window, FigureTable table, Collection<String> units, List<Procedure> offered) {
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> values(window, unit, row(table, unit), offered),
                        (first, twin) -> first,
                        LinkedHashMap::new));
    }

    /** The code of a column: {@code receivedOnline} is {@code dossier.received-online}. */
    static String code(FigureColumn column) {
        return PREFIX + column.code().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private FigureTable table(FigureWindow window, Policy.Scope scope) {
        return statistics.table(new Period(window.from(), window.to()), FigureGroup.UNIT, scope, window.asOf());
    }

    private static Figures row(FigureTable table, String unit) {
        return table.rows().stream()
                .filter(row -> row.key().equals(unit))
                .map(FigureTable.Row::figures)
                .findFirst()
                .orElseGet(Figures::none);
    }

    private List<Procedure> offered(FigureWindow window) {
        var day = Moments.day(window.moment());
        return procedures.inForceOn(day.isAfter(window.to()) ? window.to() : day);
    }

    private static Map<String, FigureValue> values(
            FigureWindow window, @Nullable String unit, Figures counted, List<Procedure> offered) {
        Map<String, FigureValue> values = new LinkedHashMap<>();
        for (FigureColumn column : FigureColumn.values()) {
            values.put(code(column), FigureValue.count(counted.of(column), rows(window, unit, column)));
        }
        long resolved = counted.of(FigureColumn.RESOLVED_TOTAL);
        share(
                values,
                ON_TIME,
                resolved - counted.of(FigureColumn.RESOLVED_LATE),
                resolved,
                rows(window, unit, FigureColumn.RESOLVED_TOTAL));
        share(values, ON_TIME_RESULTS, counted.resultsInTime(), counted.results(), null);
        share(
                values,
                ONLINE,
                counted.of(FigureColumn.RECEIVED_ONLINE),
                counted.receivedAnew(),
                rows(window, unit, FigureColumn.RECEIVED_ONLINE));
        List<Procedure> own = offered.stream()
                .filter(one -> unit == null || unit.equals(one.terms().unit()))
                .toList();
        values.put(PROCEDURES, FigureValue.count(own.size(), CATALOGUE));
        values.put(FULL, FigureValue.count(level(own, "TT"), CATALOGUE));
        values.put(PARTIAL, FigureValue.count(level(own, "MP"), CATALOGUE));
        return values;
    }

    private static long level(List<Procedure> some, String level) {
        return some.stream()
                .filter(one -> one.terms().serviceLevel().equals(level))
                .count();
    }

    private static void share(
            Map<String, FigureValue> values, String code, long part, long whole, @Nullable String rows) {
        FigureValue.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), rows)
                .ifPresent(value -> values.put(code, value));
    }

    /** The list of exactly the dossiers counted. */
    private static String rows(FigureWindow window, @Nullable String unit, FigureColumn column) {
        return "/ho-so/thong-ke/danh-sach?tu=" + window.from() + "&den=" + window.to() + "&theo=unit"
                + (unit == null ? "" : "&khoa=" + unit) + "&cot=" + column.code();
    }

    private Figure figure(String code, String name, Figure.Measure measure) {
        return new Figure(
                code,
                name,
                measure,
                say("figure." + code + ".formula"),
                say(OFFERED.contains(code) ? "figure.dossier.source.catalogue" : "figure.dossier.source"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
