package vn.dunghen.dossier.usecase.figures;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.PublicFigures;

/** Reads the national table for everybody: all dossiers of the agency, by field. */
@Service
@Transactional(readOnly = true)
class OpenFigures implements PublicFigures {

    private static final Policy.Scope ALL = new Policy.Scope(true, null, null);

    private final DossierStatistics statistics;

    OpenFigures(DossierStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public Table byField(LocalDate from, LocalDate to) {
        FigureTable table = statistics.table(new Period(from, to), FigureGroup.FIELD, ALL);
        return new Table(
                table.rows().stream()
                        .map(row -> new Field(row.key(), row.label(), counts(row.figures())))
                        .toList(),
                counts(table.total()));
    }

    private static Counts counts(Figures figures) {
        return new Counts(
                figures.of(FigureColumn.RECEIVED_TOTAL),
                figures.of(FigureColumn.CARRIED_OVER),
                figures.of(FigureColumn.RESOLVED_TOTAL),
                figures.of(FigureColumn.RESOLVED_EARLY),
                figures.of(FigureColumn.RESOLVED_ON_TIME),
                figures.of(FigureColumn.RESOLVED_LATE),
                figures.of(FigureColumn.PENDING_TOTAL),
                figures.of(FigureColumn.PENDING_LATE),
                figures.of(FigureColumn.LATE_APOLOGISED_IN_TIME),
                figures.of(FigureColumn.LATE_APOLOGISED_LATE),
                figures.of(FigureColumn.LATE_NOT_APOLOGISED),
                figures.of(FigureColumn.APOLOGIES_OWED));
    }
}
