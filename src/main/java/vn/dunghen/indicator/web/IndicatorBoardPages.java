package vn.dunghen.indicator.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.PeriodWindows;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.indicator.Score;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.usecase.ReadIndicators;
import vn.dunghen.indicator.web.views.IndicatorBoard;
import vn.dunghen.indicator.web.views.IndicatorBoard.Choice;
import vn.dunghen.indicator.web.views.IndicatorBoard.Term;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Chỉ số: each value with its formula, source and period, held against its target, and each figure a link to its rows. */
@Controller
@RequestMapping("/chi-so")
class IndicatorBoardPages {

    private static final String BASE = "/chi-so";
    private static final int THIS_YEAR = 6;

    private final ReadIndicators indicators;
    private final PeriodWindows windows;
    private final IndicatorWords words;
    private final Policy policy;

    IndicatorBoardPages(ReadIndicators indicators, PeriodWindows windows, IndicatorWords words, Policy policy) {
        this.indicators = indicators;
        this.windows = windows;
        this.words = words;
        this.policy = policy;
    }

    @GetMapping
    @Access(may = "indicator.view")
    String board(
            @RequestParam(name = "ky", defaultValue = "") String wanted,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model,
            HttpServletResponse response) {
        boolean define = policy.allows("indicator.definitions", Policy.Resource.of("indicator"));
        String asked = unit.isBlank() ? indicators.usualUnit() : unit;
        try {
            ReportPeriod period = period(wanted);
            FigureWindow window = windows.window(period);
            List<IndicatorBoard.Group> groups = groups(period, window, indicators.read(window, asked));
            List<IndicatorBoard.Scores> scores =
                    indicators.scores(window, asked).stream().map(this::scores).toList();
            model.addAttribute(
                    "view",
                    new IndicatorBoard(
                            form(period, wanted, asked, List.of()),
                            words.days(window),
                            words.asOf(window),
                            window.open(),
                            groups,
                            scores,
                            define));
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            List<FieldError> errors = wrong.errors().stream()
                    .map(error -> new FieldError(error.field().equals("unit") ? "don-vi" : "ky", error.message()))
                    .toList();
            model.addAttribute(
                    "view",
                    new IndicatorBoard(form(null, wanted, asked, errors), "", "", false, List.of(), List.of(), define));
        }
        return "indicator/board";
    }

    @GetMapping("/{code}")
    @Access(may = "indicator.view")
    String byUnit(@PathVariable String code, @RequestParam(name = "ky", defaultValue = "") String wanted, Model model) {
        ReportPeriod period = period(wanted);
        FigureWindow window = windows.window(period);
        IndicatorDefinition one = indicators.one(window, code);
        List<ReadIndicators.UnitReading> readings = indicators.byUnit(window, code);
        model.addAttribute(
                "view",
                new IndicatorBoard.ByUnit(
                        one.name(),
                        one.words(),
                        words.target(one, indicators.share(one)),
                        words.basis(one),
                        words.days(window),
                        words.asOf(window),
                        address(BASE, period, null),
                        readings.stream()
                                .map(reading -> new IndicatorBoard.UnitRow(
                                        reading.unit().name(),
                                        address(BASE, period, reading.unit().code()),
                                        words.value(reading.value()),
                                        words.fraction(reading.value()),
                                        words.standing(reading.value())))
                                .toList()));
        return "indicator/by-unit";
    }

    /** The year of today before anybody picks. */
    private ReportPeriod period(String wanted) {
        return wanted.isBlank() ? windows.today().get(THIS_YEAR) : ReportPeriod.of(wanted.strip());
    }

    private IndicatorBoard.Form form(
            @Nullable ReportPeriod period, String wanted, @Nullable String unit, List<FieldError> errors) {
        List<ReportPeriod> periods = new ArrayList<>(windows.today());
        if (period != null && !periods.contains(period)) {
            periods.add(period);
        }
        return new IndicatorBoard.Form(
                period == null ? wanted : period.code(),
                unit == null ? "" : unit,
                periods.stream()
                        .map(one -> new Choice(one.code(), words.period(one)))
                        .toList(),
                indicators.units().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                indicators.everything(),
                errors);
    }

    private List<IndicatorBoard.Group> groups(
            ReportPeriod period, FigureWindow window, List<ReadIndicators.Reading> readings) {
        Map<String, List<IndicatorBoard.Row>> rows = new LinkedHashMap<>();
        readings.forEach(reading -> rows.computeIfAbsent(reading.definition().group(), group -> new ArrayList<>())
                .add(row(period, reading)));
        return rows.entrySet().stream()
                .map(group -> new IndicatorBoard.Group(
                        group.getKey(), words.say("indicator.group." + group.getKey()), group.getValue()))
                .toList();
    }

    private IndicatorBoard.Row row(ReportPeriod period, ReadIndicators.Reading reading) {
        IndicatorDefinition one = reading.definition();
        IndicatorDefinition.Value value = reading.value();
        return new IndicatorBoard.Row(
                one.code(),
                one.name(),
                address(BASE + "/" + one.code(), period, null),
                words.value(value),
                words.fraction(value),
                words.why(value),
                words.target(one, indicators.share(one)),
                words.standing(value),
                one.words(),
                reading.terms().stream().map(this::term).toList(),
                reading.terms().stream()
                        .map(ReadIndicators.Term::figure)
                        .filter(Objects::nonNull)
                        .map(Figure::source)
                        .distinct()
                        .toList(),
                words.basis(one));
    }

    private Term term(ReadIndicators.Term term) {
        Figure figure = term.figure();
        FigureValue value = term.value();
        if (figure == null) {
            return new Term(words.say("indicator.term.unknown"), words.say("indicator.none"), null);
        }
        return value == null
                ? new Term(figure.name(), words.say("indicator.none"), null)
                : new Term(
                        figure.name(),
                        words.figure(figure.measure(), value.value()),
                        value.value().signum() == 0 ? null : value.rows());
    }

    private IndicatorBoard.Scores scores(ReadIndicators.ScoreTable table) {
        List<BigDecimal> given = table.scores().stream()
                .flatMap(score -> Stream.ofNullable(score.points()))
                .toList();
        BigDecimal reachable = table.scores().stream()
                .filter(score -> score.points() != null)
                .map(Score::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new IndicatorBoard.Scores(
                words.say("indicator.scores." + table.set()),
                table.scores().stream().map(this::score).toList(),
                given.isEmpty()
                        ? words.say("indicator.none")
                        : words.say(
                                "indicator.fraction",
                                words.number(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                                words.number(reachable)),
                table.page());
    }

    private IndicatorBoard.ScoreRow score(Score score) {
        BigDecimal points = score.points();
        return new IndicatorBoard.ScoreRow(
                score.name(),
                score.formula(),
                score.basis(),
                words.number(score.maximum()),
                points == null ? words.say("indicator.standing.NOT_RECORDED") : words.number(points));
    }

    private static String address(String path, ReportPeriod period, @Nullable String unit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("ky", period.code());
        return unit == null
                ? address.toUriString()
                : address.queryParam("don-vi", "{unit}")
                        .encode()
                        .buildAndExpand(unit)
                        .toUriString();
    }
}
