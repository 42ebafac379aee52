package vn.dunghen.report.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.indicator.CountedTable;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCell;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.SynthesisTable;
import vn.dunghen.report.domain.SynthesisUnit;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Sums the accepted versions of a campaign's units into the figures of the department's report. */
@Component
class CountSynthesis {

    private final UnitReports reports;
    private final Campaigns campaigns;
    private final Syntheses syntheses;
    private final SynthesisData data;
    private final Figures figures;
    private final Directory directory;
    private final ReportStaff staff;
    private final ObjectMapper json;

    CountSynthesis(
            UnitReports reports,
            Campaigns campaigns,
            Syntheses syntheses,
            SynthesisData data,
            Figures figures,
            Directory directory,
            ReportStaff staff,
            ObjectMapper json) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.syntheses = syntheses;
        this.data = data;
        this.figures = figures;
        this.directory = directory;
        this.staff = staff;
        this.json = json;
    }

    /**
     * Only what units have handed in, summed up: nothing is counted over rows again.
     *
     * @param written as the report was written, if it was: what the system counted for units that still hand in nothing stays
     */
    SynthesisCount handedIn(Campaign campaign, ReportRegime regime, Optional<Synthesis> written, Instant at) {
        List<SynthesisCell> cells =
                new ArrayList<>(cells(reports.ofCampaign(campaign.id().value())));
        Set<String> accepted = cells.stream().map(SynthesisCell::unit).collect(Collectors.toSet());
        written.ifPresent(one -> one.cells().stream()
                .filter(cell -> cell.counted() && !accepted.contains(cell.unit()))
                .forEach(cells::add));
        return new SynthesisCount(
                at, figures(regime, cells, Map.of(), Map.of(), at), cells, List.of(), List.of(), null);
    }

    SynthesisCount count(Campaign campaign, ReportRegime regime, Instant at) {
        List<UnitReport> all = reports.ofCampaign(campaign.id().value());
        Map<String, FigureValue> counted = counted(campaign, regime, at);
        List<SynthesisCell> cells = new ArrayList<>(cells(all));
        cells.addAll(unreported(campaign, regime, all, at));
        cells.addAll(whole(campaign, regime, counted, at));
        Optional<Campaign> before = before(campaign, regime);
        Map<String, BigDecimal> previous =
                before.map(one -> amounts(one, regime, at)).orElse(Map.of());
        return new SynthesisCount(
                at,
                figures(regime, cells, counted, previous, at),
                cells,
                all.stream().map(one -> unit(one, at)).toList(),
                tables(campaign, regime, at),
                before.map(one -> one.id().value()).orElse(null));
    }

    private static List<SynthesisCell> cells(List<UnitReport> all) {
        return all.stream()
                .flatMap(report -> report.accepted().stream().flatMap(version -> version.cells().stream()
                        .map(cell -> SynthesisCell.of(report, version, cell))))
                .toList();
    }

    /**
     * What the system counts for units without an accepted version. The department answers for this work all the same, and the
     * tables of the same report count it.
     */
    private List<SynthesisCell> unreported(Campaign campaign, ReportRegime regime, List<UnitReport> all, Instant at) {
        Map<String, String> units = new LinkedHashMap<>();
        all.stream().filter(report -> !report.wasAccepted()).forEach(report -> units.put(report.unit(), report.code()));
        if (regime.units().isEmpty()) {
            Set<String> asked = all.stream().map(UnitReport::unit).collect(Collectors.toSet());
            directory.units().stream()
                    .map(Unit::code)
                    .filter(unit -> !asked.contains(unit))
                    .forEach(unit -> units.put(unit, ""));
        }
        List<AskedFigure> figuresOfUnits = regime.figures().stream()
                .filter(one -> one.origin() == CellOrigin.SYSTEM && !one.whole() && one.measure() != Measure.PERCENT)
                .toList();
        if (units.isEmpty() || figuresOfUnits.isEmpty()) {
            return List.of();
        }
        FigureWindow window = window(campaign, at);
        Map<String, Map<String, FigureValue>> values = figures.countByUnit(window, units.keySet());
        List<SynthesisCell> cells = new ArrayList<>();
        units.forEach((unit, report) -> figuresOfUnits.stream()
                .filter(one -> one.askedOf(unit))
                .forEach(one -> {
                    FigureValue value = values.getOrDefault(unit, Map.of()).get(one.code());
                    if (value != null) {
                        cells.add(SynthesisCell.counted(one, unit, report, value.value(), window.open(), value.rows()));
                    }
                }));
        return cells;
    }

    /** What the system counts for the whole department, where the regime asks for such figures. */
    private Map<String, FigureValue> counted(Campaign campaign, ReportRegime regime, Instant at) {
        return regime.figures().stream().anyMatch(one -> one.whole() || one.measure() == Measure.PERCENT)
                ? figures.count(window(campaign, at), null)
                : Map.of();
    }

    private static List<SynthesisCell> whole(
            Campaign campaign, ReportRegime regime, Map<String, FigureValue> counted, Instant at) {
        boolean open = window(campaign, at).open();
        return regime.figures().stream()
                .filter(AskedFigure::whole)
                .map(one -> {
                    FigureValue value = counted.get(one.code());
                    return SynthesisCell.whole(
                            one, value == null ? null : value.value(), open, value == null ? null : value.rows());
                })
                .toList();
    }

    private List<SynthesisFigure> figures(
            ReportRegime regime,
            List<SynthesisCell> cells,
            Map<String, FigureValue> counted,
            Map<String, BigDecimal> previous,
            Instant at) {
        List<SynthesisFigure> all = new ArrayList<>();
        for (AskedFigure one : regime.figures()) {
            List<SynthesisCell> own = cells.stream()
                    .filter(cell -> cell.code().equals(one.code()))
                    .toList();
            boolean estimated = own.stream().anyMatch(cell -> cell.estimated() && cell.amount() != null);
            BigDecimal amount = one.measure() != Measure.PERCENT || one.whole()
                    ? sum(own.stream().map(SynthesisCell::amount))
                    : Optional.ofNullable(counted.get(one.code()))
                            .map(FigureValue::value)
                            .orElse(null);
            all.add(figure(one.code(), one.name(), one.measure(), one.origin(), false, amount, estimated, previous));
        }
        for (SynthesisData.Derived one : derived(all, at)) {
            Measure measure = one.whole().isEmpty() ? Measure.COUNT : Measure.PERCENT;
            boolean estimated = Stream.concat(one.part().stream(), one.whole().stream())
                    .anyMatch(code -> of(all, code).estimated());
            all.add(figure(
                    one.code(), one.name(), measure, CellOrigin.SYSTEM, true, reckon(one, all), estimated, previous));
        }
        return all;
    }

    private List<SynthesisData.Derived> derived(List<SynthesisFigure> all, Instant at) {
        List<String> codes = all.stream().map(SynthesisFigure::code).toList();
        return data.derived(Moments.day(at)).stream()
                .filter(one -> one.of(codes) && !codes.contains(one.code()))
                .toList();
    }

    private static @Nullable BigDecimal reckon(SynthesisData.Derived one, List<SynthesisFigure> all) {
        BigDecimal part = sum(one.part().stream().map(code -> of(all, code).amount()));
        if (one.whole().isEmpty() || part == null) {
            return part;
        }
        BigDecimal whole = sum(one.whole().stream().map(code -> of(all, code).amount()));
        return whole == null
                ? null
                : FigureValue.share(part, whole, null).map(FigureValue::value).orElse(null);
    }

    private SynthesisFigure figure(
            String code,
            String name,
            Measure measure,
            CellOrigin origin,
            boolean derived,
            @Nullable BigDecimal amount,
            boolean estimated,
            Map<String, BigDecimal> previous) {
        return new SynthesisFigure(
                directory.agency().code(), code, name, measure, origin, derived, amount, estimated, previous.get(code));
    }

    /** The period before of the same regime; an ad hoc request has none. */
    private Optional<Campaign> before(Campaign campaign, ReportRegime regime) {
        LocalDate to = campaign.dates().windowTo();
        return regime.frequency() == ReportFrequency.AD_HOC
                ? Optional.empty()
                : campaigns.openedOf(campaign.regimeCode()).stream()
                        .filter(one -> one.dates().windowTo().isBefore(to))
                        .findFirst();
    }

    /** As the department's report said them when it was sent, else as the units' accepted versions add up now. */
    private Map<String, BigDecimal> amounts(Campaign before, ReportRegime regime, Instant at) {
        Optional<Synthesis> written = syntheses.findByCampaignId(before.id().value());
        List<SynthesisFigure> said = written.filter(one -> one.sentAt() != null)
                .map(Synthesis::figures)
                .orElseGet(() -> {
                    SynthesisCount now = handedIn(before, regime, written, at);
                    return now.cells().isEmpty() ? List.<SynthesisFigure>of() : now.figures();
                });
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        said.stream().filter(one -> one.amount() != null).forEach(one -> amounts.put(one.code(), one.amount()));
        return amounts;
    }

    private SynthesisUnit unit(UnitReport report, Instant at) {
        return new SynthesisUnit(
                directory.agency().code(),
                report.unit(),
                staff.nameOf(report.unit()),
                report.code(),
                report.state(),
                report.timeliness(at),
                report.accepted().map(one -> one.number()).orElse(null),
                report.accepted().map(one -> one.kind()).orElse(null));
    }

    private List<SynthesisTable> tables(Campaign campaign, ReportRegime regime, Instant at) {
        return data.tables(regime.code(), Moments.day(at)).stream()
                .flatMap(code -> figures.table(code, window(campaign, at)).stream())
                .map(table ->
                        new SynthesisTable(directory.agency().code(), table.code(), table.title(), written(table)))
                .toList();
    }

    private String written(CountedTable table) {
        try {
            return json.writeValueAsString(table);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a table of plain texts and numbers", impossible);
        }
    }

    /** A table as it was counted. */
    CountedTable read(SynthesisTable table) {
        try {
            return json.readValue(table.content(), CountedTable.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored table " + table.code(), broken);
        }
    }

    private static FigureWindow window(Campaign campaign, Instant at) {
        return new FigureWindow(campaign.dates().windowFrom(), campaign.dates().windowTo(), at);
    }

    private static SynthesisFigure of(List<SynthesisFigure> all, String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    /** Null when there is nothing to add. */
    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
