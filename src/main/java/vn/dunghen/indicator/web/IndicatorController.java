package vn.dunghen.indicator.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.domain.FigureSum;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.usecase.ReadIndicators;
import vn.dunghen.kernel.Access;

/** Indicators and the figures below them for scripts. */
@RestController
@RequestMapping("/api/v1")
class IndicatorController {

    private final ReadIndicators indicators;
    private final AskedWindow windows;

    IndicatorController(ReadIndicators indicators, AskedWindow windows) {
        this.indicators = indicators;
        this.windows = windows;
    }

    /** A list of a window. @param asOf the moment the values speak of */
    record Answer<T>(
            @Nullable String period,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            @Nullable String unit,
            List<T> items,
            @Nullable String next) {

        static <T> Answer<T> of(@Nullable String period, FigureWindow window, @Nullable String unit, List<T> items) {
            return new Answer<>(period, window.from(), window.to(), window.moment(), unit, items, null);
        }
    }

    /** A figure as counted; {@code value} is null when nothing counts it. */
    record FigureLine(
            String code,
            @Nullable String name,
            Figure.@Nullable Measure measure,
            @Nullable String formula,
            @Nullable String source,
            @Nullable BigDecimal value,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String rows) {

        static FigureLine of(ReadIndicators.Term term) {
            Figure figure = term.figure();
            FigureValue value = term.value();
            return new FigureLine(
                    term.code(),
                    figure == null ? null : figure.name(),
                    figure == null ? null : figure.measure(),
                    figure == null ? null : figure.formula(),
                    figure == null ? null : figure.source(),
                    value == null ? null : value.value(),
                    value == null ? null : value.part(),
                    value == null ? null : value.whole(),
                    value == null ? null : value.rows());
        }
    }

    /** An indicator with its value; null where there are no data. */
    record IndicatorLine(
            String code,
            String group,
            String name,
            String formula,
            @Nullable String part,
            @Nullable String whole,
            String targetKind,
            BigDecimal target,
            String basis,
            boolean verified,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String standing,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<FigureLine> figures) {

        static IndicatorLine of(ReadIndicators.Reading reading) {
            IndicatorDefinition one = reading.definition();
            IndicatorDefinition.Value value = reading.value();
            return new IndicatorLine(
                    one.code(),
                    one.group(),
                    one.name(),
                    one.words(),
                    text(one.part()),
                    text(one.whole()),
                    one.kind().name(),
                    one.target(),
                    one.basis(),
                    one.verified(),
                    one.effectiveFrom(),
                    one.effectiveTo(),
                    value.standing().name(),
                    value.value(),
                    value.part(),
                    value.whole(),
                    reading.terms().stream().map(FigureLine::of).toList());
        }
    }

    /** What an indicator comes to in a unit. */
    record UnitLine(
            String unit,
            String name,
            String standing,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    @GetMapping("/indicators")
    @Access(may = "indicator.view")
    Answer<IndicatorLine> indicators(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit) {
        FigureWindow window = windows.of(period, from, to);
        return Answer.of(
                period,
                window,
                unit,
                indicators.read(window, unit).stream().map(IndicatorLine::of).toList());
    }

    @GetMapping("/indicators/{code}")
    @Access(may = "indicator.view")
    Answer<UnitLine> units(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        FigureWindow window = windows.of(period, from, to);
        return Answer.of(
                period,
                window,
                null,
                indicators.byUnit(window, code).stream()
                        .map(one -> new UnitLine(
                                one.unit().code(),
                                one.unit().name(),
                                one.value().standing().name(),
                                one.value().value(),
                                one.value().part(),
                                one.value().whole()))
                        .toList());
    }

    @GetMapping("/figures")
    @Access(may = "indicator.view")
    Answer<FigureLine> figures(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String unit) {
        FigureWindow window = windows.of(period, from, to);
        return Answer.of(
                period,
                window,
                unit,
                indicators.figures(window, unit).stream().map(FigureLine::of).toList());
    }

    private static @Nullable String text(@Nullable FigureSum sum) {
        return sum == null ? null : sum.text();
    }
}
