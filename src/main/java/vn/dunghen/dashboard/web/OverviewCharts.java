package vn.dunghen.dashboard.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.dashboard.usecase.Overview;
import vn.dunghen.dashboard.usecase.Overview.UnitLine;
import vn.dunghen.dashboard.web.views.BarChart;
import vn.dunghen.dashboard.web.views.BarChart.Cell;
import vn.dunghen.dashboard.web.views.BarChart.Legend;
import vn.dunghen.dashboard.web.views.BarChart.Values;
import vn.dunghen.dashboard.web.views.OverviewPage.Chart;
import vn.dunghen.dashboard.web.views.OverviewPage.Group;
import vn.dunghen.dashboard.web.views.OverviewPage.Key;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.WorkAtRisk.Standing;

/** Figures and charts of an overview, drawn from its numbers and nothing else. */
@Component
class OverviewCharts {

    private static final String LEAF = "#1c6541";
    private static final String BLUE = "#1b4b8a";
    private static final String SON = "#a3161a";
    private static final String SLATE = "#7a8592";
    private static final String OCHRE = "#8a6a1c";
    private static final Set<String> BAD = Set.of(
            "dossier.resolved-late",
            "dossier.pending-late",
            "dossier.apologies-owed",
            "dossier.late-not-apologised",
            "plan.open-overdue",
            "report.missing");

    private final DashboardWords words;

    OverviewCharts(DashboardWords words) {
        this.words = words;
    }

    /** How much is at risk now, each number a link to its list. */
    List<Key> risks(Overview read) {
        List<Key> keys = new ArrayList<>();
        read.risks()
                .forEach((standing, count) -> keys.add(new Key(
                        words.number(count),
                        words.say("risk.standing." + standing),
                        "",
                        count == 0
                                ? ""
                                : "/tong-quan/de-tre?tinh-trang=" + standing
                                        + (read.unit() == null ? "" : "&don-vi=" + read.unit()),
                        count > 0 && (standing == Standing.OWED || standing == Standing.LATE))));
        return keys;
    }

    List<Group> groups(Overview read) {
        return read.groups().stream()
                .map(group -> new Group(
                        group.code(),
                        words.say("overview.group." + group.code()),
                        group.lines().stream().map(this::key).toList()))
                .toList();
    }

    private Key key(Overview.Line line) {
        FigureValue value = line.value();
        return new Key(
                value == null ? "–" : words.figure(line.figure().measure(), value.value()),
                line.figure().name(),
                value == null || value.part() == null || value.whole() == null
                        ? ""
                        : words.say("overview.fraction", words.number(value.part()), words.number(value.whole())),
                href(value),
                value != null
                        && value.value().signum() > 0
                        && BAD.contains(line.figure().code()));
    }

    List<Chart> charts(Overview read) {
        return List.of(
                counted(
                        read,
                        "dossier",
                        List.of("dossier.resolved-early", "dossier.resolved-on-time", "dossier.resolved-late"),
                        List.of(LEAF, BLUE, SON)),
                counted(
                        read,
                        "plan",
                        List.of("plan.done", "plan.open-in-time", "plan.open-overdue"),
                        List.of(LEAF, BLUE, SON)),
                counted(
                        read,
                        "report",
                        List.of(
                                "report.on-time",
                                "report.late",
                                "report.missing",
                                "report.not-due",
                                "report.closed-early"),
                        List.of(LEAF, BLUE, SON, SLATE, OCHRE)),
                satisfaction(read));
    }

    /** Pieces by unit; units without any are only counted. */
    private Chart counted(Overview read, String code, List<String> figures, List<String> colours) {
        List<String> names = figures.stream()
                .map(figure -> words.say("overview.part." + figure))
                .toList();
        List<Legend> legend = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            legend.add(new Legend(names.get(i), colours.get(i)));
        }
        List<Values> values = read.units().stream()
                .map(unit -> new Values(
                        unit.unit().name(),
                        said(unit, figures, names),
                        figures.stream()
                                .map(figure -> BigDecimal.valueOf(unit.count(figure)))
                                .toList(),
                        figures.stream()
                                .map(figure -> new Cell(
                                        words.number(unit.count(figure)),
                                        href(unit.values().get(figure))))
                                .toList()))
                .toList();
        List<Values> drawn = values.stream().filter(OverviewCharts::some).toList();
        return new Chart(
                code,
                words.say("overview.chart." + code),
                words.say("overview.unit"),
                names,
                BarChart.of(legend, drawn, BigDecimal.ZERO),
                left(values.size(), drawn.size()));
    }

    private static boolean some(Values row) {
        return row.parts().stream().anyMatch(part -> part.signum() > 0);
    }

    /** Says of how many units nothing is drawn. */
    private String left(int all, int drawn) {
        if (drawn == 0) {
            return words.say("overview.none");
        }
        return all == drawn ? "" : words.say("overview.others", all - drawn);
    }

    /** E.g. "12 trước hạn, 30 đúng hạn, 2 trễ". */
    private String said(UnitLine unit, List<String> figures, List<String> names) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            long count = unit.count(figures.get(i));
            if (count > 0) {
                parts.add(words.say("overview.part", words.number(count), names.get(i)));
            }
        }
        return parts.isEmpty() ? words.say("overview.nothing") : String.join(", ", parts);
    }

    /** Shares of satisfied answers by unit, beside those of the period before. */
    private Chart satisfaction(Overview read) {
        Function<@Nullable FigureValue, String> share =
                value -> value == null ? "–" : words.number(value.value()) + " %";
        List<Values> values = read.units().stream()
                .filter(unit -> unit.values().containsKey(UnitLine.SATISFIED) || unit.satisfiedBefore() != null)
                .map(unit -> {
                    FigureValue now = unit.values().get(UnitLine.SATISFIED);
                    FigureValue then = unit.satisfiedBefore();
                    return new Values(
                            unit.unit().name(),
                            now == null
                                    ? words.say("overview.nobody")
                                    : words.say("overview.satisfied", share.apply(now), share.apply(then)),
                            List.of(now == null ? BigDecimal.ZERO : now.value()),
                            List.of(
                                    new Cell(share.apply(now), href(now)),
                                    new Cell(words.number(unit.count("survey.answers")), ""),
                                    new Cell(share.apply(then), href(then))));
                })
                .toList();
        return new Chart(
                "satisfaction",
                words.say("overview.chart.satisfaction"),
                words.say("overview.unit"),
                List.of(
                        words.say("overview.satisfied.now"),
                        words.say("overview.satisfied.answers"),
                        words.say("overview.satisfied.before")),
                BarChart.of(
                        List.of(new Legend(words.say("overview.satisfied.now"), BLUE)),
                        values,
                        BigDecimal.valueOf(100)),
                words.say(
                                "overview.satisfied.note",
                                words.days(read.before().from(), read.before().to()))
                        + " " + left(read.units().size(), values.size()));
    }

    private static String href(@Nullable FigureValue value) {
        return value == null || value.rows() == null || value.value().signum() == 0 ? "" : value.rows();
    }
}
