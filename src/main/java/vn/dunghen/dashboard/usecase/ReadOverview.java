package vn.dunghen.dashboard.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dashboard.usecase.Overview.Group;
import vn.dunghen.dashboard.usecase.Overview.Line;
import vn.dunghen.dashboard.usecase.Overview.UnitLine;
import vn.dunghen.directory.Unit;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;

/** Counts the overview: one reading of the modules' figures for page, chart, table and script. */
@Service
@Transactional(readOnly = true)
public class ReadOverview {

    /** What is counted, group by group. */
    private static final Map<String, List<String>> GROUPS = groups();

    private final Figures figures;
    private final ReadRisks risks;
    private final OverviewAccess access;
    private final RecentOverviews recent;
    private final Clock clock;

    ReadOverview(Figures figures, ReadRisks risks, OverviewAccess access, RecentOverviews recent, Clock clock) {
        this.figures = figures;
        this.risks = risks;
        this.access = access;
        this.recent = recent;
        this.clock = clock;
    }

    /** @param unit code of the unit, or null for the whole agency */
    public Overview read(FigureWindow window, @Nullable String unit) {
        access.require(unit);
        List<Unit> units = access.units().stream()
                .filter(one -> unit == null || one.code().equals(unit))
                .toList();
        return recent.of(
                new RecentOverviews.Asked(window.from(), window.to(), unit, codes(units)),
                window.asOf(),
                () -> read(window, unit, units));
    }

    private Overview read(FigureWindow window, @Nullable String unit, List<Unit> units) {
        FigureWindow before = before(window);
        FigureSource.Counted now = count(window, unit, units);
        Map<String, Map<String, FigureValue>> then =
                figures.countByUnit(UnitLine.SATISFIED, before, unit == null ? codes(units) : List.of(unit));
        return new Overview(
                window,
                before,
                unit,
                lines(now.whole()),
                units.stream()
                        .map(one -> new UnitLine(
                                one,
                                now.byUnit().getOrDefault(one.code(), Map.of()),
                                then.getOrDefault(one.code(), Map.of()).get(UnitLine.SATISFIED)))
                        .toList(),
                clock.instant(),
                risks.find(unit, null).count());
    }

    private FigureSource.Counted count(FigureWindow window, @Nullable String unit, List<Unit> units) {
        if (unit == null) {
            return figures.countAll(window, codes(units));
        }
        Map<String, FigureValue> counted = figures.count(window, unit);
        return new FigureSource.Counted(counted, Map.of(unit, counted));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private List<Group> lines(Map<String, FigureValue> counted) {
        Map<String, Figure> known = figures.all().stream()
                .collect(Collectors.toMap(Figure::code, Function.identity(), (first, twin) -> first));
        return GROUPS.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                                .map(figure -> new Line(figure, counted.get(figure.code())))
                                .toList()))
                .toList();
    }

    /** As many days, ending the day before the window begins. */
    private FigureWindow before(FigureWindow window) {
        long days = ChronoUnit.DAYS.between(window.from(), window.to());
        LocalDate last = window.from().minusDays(1);
        return new FigureWindow(last.minusDays(days), last, window.asOf());
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                "dossier",
                List.of(
                        "dossier.received-total",
                        "dossier.resolved-early",
                        "dossier.resolved-on-time",
                        "dossier.resolved-late",
                        "dossier.on-time-rate",
                        "dossier.pending-total",
                        "dossier.pending-late"));
        groups.put(
                "plan",
                List.of(
                        "plan.assignments",
                        "plan.done-early",
                        "plan.done-on-time",
                        "plan.done-late",
                        "plan.open-in-time",
                        "plan.open-overdue"));
        groups.put(
                "report",
                List.of(
                        "report.expected",
                        "report.on-time",
                        "report.late",
                        "report.missing",
                        "report.not-due",
                        "report.closed-early"));
        groups.put(
                "apology",
                List.of(
                        "dossier.apologies-owed",
                        "dossier.late-apologised-in-time",
                        "dossier.late-apologised-late",
                        "dossier.late-not-apologised"));
        groups.put("satisfaction", List.of("survey.answers", "survey.satisfied-share"));
        return groups;
    }
}
