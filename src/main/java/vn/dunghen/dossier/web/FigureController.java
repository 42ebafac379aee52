package vn.dunghen.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.usecase.figures.FigureColumn;
import vn.dunghen.dossier.usecase.figures.FigureGroup;
import vn.dunghen.dossier.usecase.figures.FigureTable;
import vn.dunghen.dossier.usecase.figures.Figures;
import vn.dunghen.dossier.usecase.figures.IndicatorSet;
import vn.dunghen.dossier.usecase.figures.Indicators;
import vn.dunghen.dossier.usecase.figures.Period;
import vn.dunghen.dossier.usecase.figures.ReadFigures;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;

/** Figures of dossiers for scripts: the national table, as a workbook too, and the dossiers behind each figure. */
@RestController
@RequestMapping("/api/v1/statistics")
class FigureController {

    private final ReadFigures figures;
    private final Indicators indicators;
    private final DossierLines lines;

    FigureController(ReadFigures figures, Indicators indicators, DossierLines lines) {
        this.figures = figures;
        this.indicators = indicators;
        this.lines = lines;
    }

    /** The table. */
    record Table(
            LocalDate from,
            LocalDate to,
            String by,
            Instant asOf,
            List<Map<String, @Nullable Object>> items,
            Map<String, @Nullable Object> total,
            @Nullable String next) {}

    @GetMapping("/dossiers")
    @Access(may = "dossier.view")
    Table dossiers(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "field") String by) {
        FigureTable table = figures.table(new Period(from, to), FigureGroup.of(by));
        return new Table(
                from,
                to,
                by,
                table.asOf(),
                table.rows().stream().map(FigureController::row).toList(),
                counts(table.total()),
                null);
    }

    @GetMapping("/dossiers.xlsx")
    @Access(may = "dossier.view")
    ResponseEntity<byte[]> workbook(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "field") String by) {
        return SheetFile.of(
                figures.workbook(new Period(from, to), FigureGroup.of(by)), "thong-ke-" + by + "-" + from + "-" + to);
    }

    @GetMapping("/dossiers/rows")
    @Access(may = "dossier.view")
    Page<DossierLines.Line> rows(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "field") String by,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam String column,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return figures.behind(new Period(from, to), FigureGroup.of(by), key, FigureColumn.of(column), cursor, size)
                .map(lines::of);
    }

    /** Indicators of units or officers; an indicator without data has points {@code null} and is in no sum. */
    @GetMapping("/indicators")
    @Access(may = "dossier.view")
    Indicators.Table indicators(
            @RequestParam String set,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "unit") String by) {
        return indicators.table(IndicatorSet.of(set), new Period(from, to), FigureGroup.of(by));
    }

    private static Map<String, @Nullable Object> row(FigureTable.Row row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("key", row.key());
        cells.put("label", row.label());
        cells.putAll(counts(row.figures()));
        return cells;
    }

    private static Map<String, @Nullable Object> counts(Figures figures) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        for (FigureColumn column : FigureColumn.values()) {
            cells.put(column.code(), figures.of(column));
        }
        cells.put("onTimeRate", share(figures.onTimeRate()));
        cells.put("onTimeRateOfResults", share(figures.onTimeRateOfResults()));
        cells.put("onlineRate", share(figures.onlineRate()));
        return cells;
    }

    private static @Nullable Double share(double rate) {
        return Double.isNaN(rate) ? null : rate;
    }
}
