package vn.dunghen.dashboard.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dashboard.usecase.AtRisk;
import vn.dunghen.dashboard.usecase.Overview;
import vn.dunghen.dashboard.usecase.OverviewAccess;
import vn.dunghen.dashboard.usecase.ReadMorningSheet;
import vn.dunghen.dashboard.usecase.ReadOverview;
import vn.dunghen.dashboard.usecase.ReadRisks;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.WorkAtRisk.Standing;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;

/** Overview, risks and morning sheet for scripts: the same readings as the pages. */
@RestController
@RequestMapping("/api/v1/overview")
class OverviewController {

    private final ReadOverview overview;
    private final ReadRisks risks;
    private final ReadMorningSheet sheet;
    private final OverviewAccess access;
    private final OverviewWindow windows;

    OverviewController(
            ReadOverview overview,
            ReadRisks risks,
            ReadMorningSheet sheet,
            OverviewAccess access,
            OverviewWindow windows) {
        this.overview = overview;
        this.risks = risks;
        this.sheet = sheet;
        this.access = access;
        this.windows = windows;
    }

    /** @param asOf the moment the figures speak of; {@code risks} speak of now */
    record Answer(
            LocalDate from,
            LocalDate to,
            OffsetDateTime asOf,
            @Nullable String unit,
            List<Group> groups,
            List<UnitLine> units,
            Map<Standing, Integer> risks) {}

    record Group(String code, List<FigureLine> figures) {}

    /** A figure as counted; {@code value} is null when there is nothing to count. */
    record FigureLine(
            String code,
            String name,
            Figure.Measure measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String rows) {

        static FigureLine of(Overview.Line line) {
            FigureValue value = line.value();
            return new FigureLine(
                    line.figure().code(),
                    line.figure().name(),
                    line.figure().measure(),
                    value == null ? null : value.value(),
                    value == null ? null : value.part(),
                    value == null ? null : value.whole(),
                    value == null ? null : value.rows());
        }
    }

    record UnitLine(String unit, String name, List<UnitFigure> figures) {}

    record UnitFigure(String code, @Nullable BigDecimal value, @Nullable String rows) {}

    /** A line of work at risk. */
    record RiskLine(
            String kind,
            String code,
            String title,
            @Nullable String unit,
            Standing standing,
            OffsetDateTime due,
            String holder,
            String step,
            String reason,
            String page) {

        static RiskLine of(AtRisk one) {
            var work = one.work();
            return new RiskLine(
                    work.subject().type(),
                    work.code(),
                    work.title(),
                    work.unit(),
                    work.standing(),
                    time(work.due()),
                    one.holder(),
                    one.step(),
                    work.why(),
                    work.page());
        }
    }

    @GetMapping
    @Access(may = "overview.view")
    Answer overview(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable String unit) {
        Overview read = overview.read(windows.of(period, from, to), access.usual(unit));
        return new Answer(
                read.window().from(),
                read.window().to(),
                time(read.window().moment()),
                read.unit(),
                read.groups().stream()
                        .map(group -> new Group(
                                group.code(),
                                group.lines().stream().map(FigureLine::of).toList()))
                        .toList(),
                read.units().stream().map(one -> unit(read, one)).toList(),
                read.risks());
    }

    private static UnitLine unit(Overview read, Overview.UnitLine one) {
        return new UnitLine(
                one.unit().code(),
                one.unit().name(),
                read.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .map(line -> line.figure().code())
                        .map(code -> {
                            FigureValue value = one.values().get(code);
                            return new UnitFigure(
                                    code, value == null ? null : value.value(), value == null ? null : value.rows());
                        })
                        .toList());
    }

    @GetMapping("/risks")
    @Access(may = "overview.view")
    Page<RiskLine> risks(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return risks.list(RiskPages.filter(access.usual(unit), kind, standing), cursor, size)
                .map(RiskLine::of);
    }

    @GetMapping("/morning")
    @Access(may = "overview.morning")
    MorningAnswer morning() {
        return MorningAnswer.of(sheet.read());
    }

    static OffsetDateTime time(Instant moment) {
        return moment.atZone(Moments.ZONE).toOffsetDateTime();
    }
}
