package vn.dunghen.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.dossier.usecase.figures.FigureGroup;
import vn.dunghen.dossier.usecase.figures.IndicatorSet;
import vn.dunghen.dossier.usecase.figures.Indicators;
import vn.dunghen.dossier.usecase.figures.Period;
import vn.dunghen.dossier.usecase.figures.ReportWindows;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.FigurePage;
import vn.dunghen.dossier.web.views.IndicatorPage;
import vn.dunghen.kernel.Access;

/** Chỉ số đánh giá: each indicator with its formula and basis, computed or said to have no data. */
@Controller
class IndicatorPages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Indicators indicators;
    private final ReportWindows windows;
    private final FigureCells cells;
    private final PageWords words;

    IndicatorPages(Indicators indicators, ReportWindows windows, FigureCells cells, PageWords words) {
        this.indicators = indicators;
        this.windows = windows;
        this.cells = cells;
        this.words = words;
    }

    @GetMapping("/ho-so/chi-so")
    @Access(may = "dossier.view")
    String page(
            @RequestParam(name = "bo", defaultValue = "TT01") String wanted,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "theo", defaultValue = "unit") String by,
            Model model,
            HttpServletResponse response) {
        FigureForm form = FigureForm.read(from, to, windows.quarter(), words.say("figures.error.date"));
        IndicatorSet set = wanted.equals("QD766") ? IndicatorSet.QD766 : IndicatorSet.TT01;
        FigureGroup group = by.equals("officer") ? FigureGroup.OFFICER : FigureGroup.UNIT;
        Period period = form.period();
        if (period == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute(
                "view",
                new IndicatorPage(
                        new FigurePage.Form(form.from(), form.to(), group.code(), groups(), form.errors()),
                        set.name(),
                        Stream.of(IndicatorSet.values())
                                .map(one -> new Choice(one.name(), words.say("indicators.set." + one.name())))
                                .toList(),
                        windows.today().stream()
                                .map(window -> new FigurePage.Pick(
                                        words.say("figures.window." + window.key(), window.number()),
                                        address(window.period(), set, group),
                                        window.period().equals(period)))
                                .toList(),
                        period == null ? "" : cells.period(period),
                        period == null ? null : table(indicators.table(set, period, group), group)));
        return "dossier/indicators";
    }

    private List<Choice> groups() {
        return Stream.of(FigureGroup.UNIT, FigureGroup.OFFICER)
                .map(group -> new Choice(group.code(), words.say("figures.by." + group.code())))
                .toList();
    }

    private static String address(Period period, IndicatorSet set, FigureGroup group) {
        return UriComponentsBuilder.fromPath("/ho-so/chi-so")
                .queryParam("bo", set)
                .queryParam("tu", period.from())
                .queryParam("den", period.to())
                .queryParam("theo", group.code())
                .toUriString();
    }

    private IndicatorPage.Table table(Indicators.Table table, FigureGroup group) {
        List<IndicatorPage.Column> columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> {
                    var column = table.columns().get(i);
                    return new IndicatorPage.Column(
                            Integer.toString(i + 1),
                            column.name(),
                            column.formula(),
                            column.basis(),
                            number(column.maximum()),
                            points(table.total().points().get(i)));
                })
                .toList();
        List<IndicatorPage.Row> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(row, row.label())));
        rows.add(row(table.total(), words.say("figures.total")));
        return new IndicatorPage.Table(words.say("figures.by." + group.code()), columns, rows);
    }

    private IndicatorPage.Row row(Indicators.Row row, String label) {
        return new IndicatorPage.Row(
                label,
                row.points().stream()
                        .map(points -> points == null ? words.say("figures.none") : number(points))
                        .toList(),
                row.reachable() == 0
                        ? words.say("figures.none")
                        : words.say("indicators.sum", number(row.sum()), number(row.reachable())));
    }

    private String points(@Nullable Double points) {
        return points == null ? words.say("indicators.noData") : number(points);
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
