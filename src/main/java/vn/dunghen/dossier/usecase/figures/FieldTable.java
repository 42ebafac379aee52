package vn.dunghen.dossier.usecase.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.CountedTable;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.TableSource;

/** Biểu II.06a as an annex of reports: the columns of the national table, a row for each field. */
@Component
@Transactional(readOnly = true)
class FieldTable implements TableSource {

    static final String CODE = "dossier.by-field";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<FigureColumn> COLUMNS = List.of(
            FigureColumn.RECEIVED_TOTAL,
            FigureColumn.RECEIVED_ONLINE,
            FigureColumn.RECEIVED_DIRECT,
            FigureColumn.CARRIED_OVER,
            FigureColumn.RESOLVED_TOTAL,
            FigureColumn.RESOLVED_EARLY,
            FigureColumn.RESOLVED_ON_TIME,
            FigureColumn.RESOLVED_LATE,
            FigureColumn.PENDING_TOTAL,
            FigureColumn.PENDING_IN_TIME,
            FigureColumn.PENDING_LATE);

    private final DossierStatistics statistics;
    private final MessageSource messages;

    FieldTable(DossierStatistics statistics, MessageSource messages) {
        this.statistics = statistics;
        this.messages = messages;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public CountedTable count(FigureWindow window) {
        FigureTable table = statistics.table(
                new Period(window.from(), window.to()),
                FigureGroup.FIELD,
                new Policy.Scope(true, null, null),
                window.asOf());
        return new CountedTable(
                CODE,
                say("figures.table.by-field"),
                say("figures.table.field"),
                COLUMNS.stream()
                        .map(column -> say("figures.full." + column.code()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row(row.label(), row.figures()))
                        .collect(Collectors.toList()),
                row(say("figures.table.total"), table.total()));
    }

    private static CountedTable.Row row(String name, Figures figures) {
        return new CountedTable.Row(name, COLUMNS.stream().map(figures::of).toList());
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
