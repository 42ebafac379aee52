package vn.dunghen.indicator.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Unit;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.indicator.Score;
import vn.dunghen.indicator.ScoreSource;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Reads indicators as they stand: every value from the figures of the modules, held against the target in force at the end of the period. */
@Service
@Transactional(readOnly = true)
public class ReadIndicators {

    /** Groups of indicators, in the order they are shown. */
    public static final List<String> GROUPS = List.of("PAR", "SIPAS", "PAPI", "PLAN");

    private final IndicatorDefinitions definitions;
    private final Figures figures;
    private final List<ScoreSource> scores;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    ReadIndicators(
            IndicatorDefinitions definitions,
            Figures figures,
            ObjectProvider<ScoreSource> scores,
            Directory directory,
            Policy policy,
            Clock clock) {
        this.definitions = definitions;
        this.figures = figures;
        this.scores = scores.orderedStream().toList();
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /** A figure within a formula. @param value nothing when it is not counted */
    public record Term(String code, @Nullable Figure figure, @Nullable FigureValue value) {}

    /** An indicator with its value. @param terms the figures of its formula */
    public record Reading(IndicatorDefinition definition, IndicatorDefinition.Value value, List<Term> terms) {}

    /** What an indicator comes to in a unit. */
    public record UnitReading(Unit unit, IndicatorDefinition.Value value) {}

    /** An official table. @param page address that shows it whole */
    public record ScoreTable(String set, List<Score> scores, String page) {}

    /** All indicators in force. @param unit code of the unit, or null for the whole agency */
    public List<Reading> read(FigureWindow window, @Nullable String unit) {
        requireView(unit);
        return readings(definitions.inForce(window.to()), figures.count(window, unit));
    }

    /** One indicator for each unit the person may see. */
    public List<UnitReading> byUnit(FigureWindow window, String code) {
        IndicatorDefinition one = one(window, code);
        Policy.Scope scope = scope();
        List<Unit> seen = directory.units().stream()
                .filter(unit -> scope.everything() || unit.code().equals(scope.unit()))
                .toList();
        Map<String, Map<String, FigureValue>> counted =
                figures.countByUnit(window, seen.stream().map(Unit::code).toList());
        Set<String> known = known().keySet();
        return seen.stream()
                .map(unit -> new UnitReading(unit, one.of(counted.getOrDefault(unit.code(), Map.of()), known)))
                .toList();
    }

    /** @throws RuleViolation when no such indicator is in force at the end of the window */
    public IndicatorDefinition one(FigureWindow window, String code) {
        scope();
        return definitions.inForce(window.to()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("indicator.unknown", code));
    }

    /** The official tables that modules reckon themselves. */
    public List<ScoreTable> scores(FigureWindow window, @Nullable String unit) {
        requireView(unit);
        return scores.stream()
                .map(source -> new ScoreTable(source.set(), source.scores(window, unit), source.page(window)))
                .toList();
    }

    /** All figures as counted. @param unit code of the unit, or null for the whole agency */
    public List<Term> figures(FigureWindow window, @Nullable String unit) {
        requireView(unit);
        Map<String, FigureValue> counted = figures.count(window, unit);
        return figures.all().stream()
                .map(figure -> new Term(figure.code(), figure, counted.get(figure.code())))
                .toList();
    }

    /** What is shown before anybody picks a unit: the whole agency, or the own unit of who sees no more. */
    public @Nullable String usualUnit() {
        Policy.Scope scope = scope();
        return scope.everything() ? null : scope.unit();
    }

    /** The units the person may pick. */
    public List<Unit> units() {
        Policy.Scope scope = scope();
        return directory.units().stream()
                .filter(unit -> scope.everything() || unit.code().equals(scope.unit()))
                .toList();
    }

    /** Whether an indicator is in per cent: a share, or a figure that is one itself; one that nothing counts yet is a share too. */
    public boolean share(IndicatorDefinition one) {
        Map<String, Figure> known = known();
        return one.whole() != null
                || one.figures().stream()
                        .map(known::get)
                        .allMatch(figure -> figure == null || figure.measure() == Figure.Measure.PERCENT);
    }

    /** Whether the person may see the whole agency. */
    public boolean everything() {
        return scope().everything();
    }

    /** The newest row of each indicator, those to come and those ended included. */
    public List<IndicatorDefinition> definitions() {
        policy.require("indicator.definitions", Policy.Resource.of("indicator"));
        return definitions.standing(LocalDate.of(9999, 12, 31)).stream()
                .sorted(Comparator.<IndicatorDefinition>comparingInt(one -> GROUPS.indexOf(one.group()))
                        .thenComparing(IndicatorDefinition::position)
                        .thenComparing(IndicatorDefinition::code))
                .toList();
    }

    /** All rows of an indicator, newest first. */
    public List<IndicatorDefinition> history(String code) {
        policy.require("indicator.definitions", Policy.Resource.of("indicator"));
        List<IndicatorDefinition> rows = definitions.history(code);
        if (rows.isEmpty()) {
            throw RuleViolation.notFound("indicator.unknown", code);
        }
        return rows;
    }

    /** All figures a formula may name. */
    public List<Figure> all() {
        return figures.all();
    }

    public LocalDate today() {
        return Moments.day(clock.instant());
    }

    private List<Reading> readings(List<IndicatorDefinition> some, Map<String, FigureValue> counted) {
        Map<String, Figure> known = known();
        return some.stream()
                .sorted(Comparator.<IndicatorDefinition>comparingInt(one -> GROUPS.indexOf(one.group()))
                        .thenComparing(IndicatorDefinition::position)
                        .thenComparing(IndicatorDefinition::code))
                .map(one -> new Reading(
                        one,
                        one.of(counted, known.keySet()),
                        one.figures().stream()
                                .map(code -> new Term(code, known.get(code), counted.get(code)))
                                .toList()))
                .toList();
    }

    private Map<String, Figure> known() {
        return figures.all().stream()
                .collect(Collectors.toMap(
                        Figure::code, Function.identity(), (first, twin) -> first, LinkedHashMap::new));
    }

    private void requireView(@Nullable String unit) {
        Policy.Scope scope = scope();
        if (unit != null && directory.unit(unit).isEmpty()) {
            throw new InvalidInput("unit", "Không có đơn vị nào mang mã này.");
        }
        if (!scope.everything() && (unit == null || !unit.equals(scope.unit()))) {
            throw RuleViolation.forbidden("indicator.otherUnit");
        }
    }

    private Policy.Scope scope() {
        Policy.Scope scope = policy.scope("indicator.view", "indicator");
        if (scope.nothing()) {
            throw RuleViolation.forbidden("indicator.notSeen");
        }
        return scope;
    }
}
