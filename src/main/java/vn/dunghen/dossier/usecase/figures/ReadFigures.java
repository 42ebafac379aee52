package vn.dunghen.dossier.usecase.figures;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;

/** Reads figures of the dossiers the person signed in may see; no figure counts one they may not. */
@Service
@Transactional(readOnly = true)
public class ReadFigures {

    private final DossierStatistics statistics;
    private final FiguresBook book;
    private final Policy policy;

    ReadFigures(DossierStatistics statistics, FiguresBook book, Policy policy) {
        this.statistics = statistics;
        this.book = book;
        this.policy = policy;
    }

    public FigureTable table(Period period, FigureGroup by) {
        return statistics.table(period, by, scope());
    }

    /** The table as the official form, a workbook. */
    public byte[] workbook(Period period, FigureGroup by) {
        return book.write(statistics.table(period, by, scope()));
    }

    /** @see DossierStatistics#behind */
    public Page<DossierRow> behind(
            Period period,
            FigureGroup by,
            @Nullable String key,
            FigureColumn column,
            @Nullable String cursor,
            int size) {
        return statistics.behind(period, by, key, column, scope(), cursor, size);
    }

    /** Whether every dossier of the agency is counted. */
    public boolean everything() {
        return scope().everything();
    }

    private Policy.Scope scope() {
        var scope = policy.scope("dossier.view", "dossier");
        if (scope.nothing()) {
            throw RuleViolation.forbidden("dossier.noFigures");
        }
        return scope;
    }
}
