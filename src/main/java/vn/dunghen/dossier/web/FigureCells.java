package vn.dunghen.dossier.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.dossier.usecase.figures.FigureColumn;
import vn.dunghen.dossier.usecase.figures.FigureGroup;
import vn.dunghen.dossier.usecase.figures.FigureLabels;
import vn.dunghen.dossier.usecase.figures.FigureTable;
import vn.dunghen.dossier.usecase.figures.Figures;
import vn.dunghen.dossier.usecase.figures.Period;
import vn.dunghen.dossier.usecase.figures.ReportWindows;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.FigurePage;
import vn.dunghen.dossier.web.views.FigurePage.Cell;

/** Draws figures as the page shows them: each a link to its dossiers. */
@Component
class FigureCells {

    private static final String BASE = "/ho-so/thong-ke";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PageWords words;
    private final FigureLabels labels;

    FigureCells(PageWords words, FigureLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    List<Choice> groups() {
        return Arrays.stream(FigureGroup.values())
                .map(group -> new Choice(group.code(), words.say("figures.by." + group.code())))
                .toList();
    }

    FigurePage.Pick pick(ReportWindows.Window window, FigureGroup group, @Nullable Period shown) {
        return new FigurePage.Pick(
                words.say("figures.window." + window.key(), window.number()),
                address(window.period(), group),
                window.period().equals(shown));
    }

    FigurePage.Table table(FigureTable table) {
        Period period = table.period();
        FigureGroup by = table.by();
        List<FigurePage.Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> {
                    FigureTable.Row row = table.rows().get(i);
                    return row(period, by, row.key(), Integer.toString(i + 1), row.label(), row.figures());
                })
                .toList();
        return new FigurePage.Table(
                words.say("figures.by." + by.code()),
                period(period),
                words.say("figures.asOf", words.moment(table.asOf())),
                rows,
                row(period, by, null, "", words.say("figures.total"), table.total()),
                table.total().sound()
                        && table.rows().stream().allMatch(row -> row.figures().sound()),
                to(BASE + "/bang.xlsx", period, by).toUriString());
    }

    String period(Period period) {
        FigureForm shown = FigureForm.of(period);
        return words.say("figures.period", shown.from(), shown.to());
    }

    String label(Period period, FigureGroup by, @Nullable String key) {
        return key == null ? words.say("figures.total") : labels.of(period, by, key);
    }

    String address(Period period, FigureGroup by) {
        return to(BASE, period, by).toUriString();
    }

    String behind(Period period, FigureGroup by, @Nullable String key, FigureColumn column, @Nullable String cursor) {
        UriComponentsBuilder address = to(BASE + "/danh-sach", period, by).queryParam("cot", column.code());
        if (cursor != null) {
            address.queryParam("tiep", cursor);
        }
        return key == null
                ? address.toUriString()
                : address.queryParam("khoa", "{key}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
    }

    private static UriComponentsBuilder to(String path, Period period, FigureGroup by) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("tu", period.from())
                .queryParam("den", period.to())
                .queryParam("theo", by.code());
    }

    private FigurePage.Row row(
            Period period, FigureGroup by, @Nullable String key, String no, String label, Figures figures) {
        List<Cell> cells = Arrays.stream(FigureColumn.values())
                .map(column -> cell(period, by, key, label, column, figures.of(column)))
                .toList();
        return new FigurePage.Row(
                no,
                label,
                cells.subList(0, FigureColumn.PENDING_LATE.ordinal() + 1),
                List.of(
                        cells.get(FigureColumn.REFUSED.ordinal()),
                        cells.get(FigureColumn.WITHDRAWN.ordinal()),
                        cells.get(FigureColumn.STOPPED.ordinal()),
                        cells.get(FigureColumn.LATE_APOLOGISED_IN_TIME.ordinal()),
                        cells.get(FigureColumn.LATE_APOLOGISED_LATE.ordinal()),
                        cells.get(FigureColumn.LATE_NOT_APOLOGISED.ordinal()),
                        cells.get(FigureColumn.APOLOGIES_OWED.ordinal())),
                List.of(percent(figures.onTimeRate()), percent(figures.onTimeRateOfResults())));
    }

    private Cell cell(
            Period period, FigureGroup by, @Nullable String key, String label, FigureColumn column, long count) {
        String text = NumberFormat.getIntegerInstance(VIETNAMESE).format(count);
        return new Cell(
                text,
                count == 0 ? null : behind(period, by, key, column, null),
                words.say("figures.cell", label, words.say("figures.full." + column.code()), text));
    }

    /** E.g. "97,2 %"; a dash where nothing was resolved. */
    String percent(double rate) {
        if (Double.isNaN(rate)) {
            return words.say("figures.none");
        }
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(rate * 100) + " %";
    }
}
