package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Limit;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.document.office.SheetWriter.Sheet;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.domain.ProposedChange;

/** Writes the catalogue as the workbook the import reads: the template with the present versions as example. */
@Component
@Transactional(readOnly = true)
public class WriteCatalogue {

    private final Procedures catalogue;

    WriteCatalogue(Procedures catalogue) {
        this.catalogue = catalogue;
    }

    public byte[] write() {
        List<ProposedChange.Draft> all = catalogue.newest().stream()
                .filter(version -> version.effectiveTo() == null)
                .map(version -> new ProposedChange.Draft(
                        ChangeKind.CHANGED, version.code(), version.terms(), version.components(), version.fees()))
                .toList();
        return write(all);
    }

    /** The workbook that says these. */
    public static byte[] write(List<ProposedChange.Draft> procedures) {
        List<Sheet> sheets = new ArrayList<>(List.of(
                Sheet.plain(
                        CatalogueColumns.PROCEDURES,
                        CatalogueColumns.OF_PROCEDURES,
                        procedures.stream().map(WriteCatalogue::procedure).toList()),
                Sheet.plain(
                        CatalogueColumns.PAPERS,
                        CatalogueColumns.OF_PAPERS,
                        procedures.stream()
                                .flatMap(one -> one.components().stream().map(paper -> paper(one.code(), paper)))
                                .toList())));
        if (procedures.stream().anyMatch(one -> one.fees() != null)) {
            sheets.add(Sheet.plain(CatalogueColumns.FEES, CatalogueColumns.OF_FEES, fees(procedures)));
        }
        return SheetWriter.book(sheets);
    }

    private static List<List<@Nullable Object>> fees(List<ProposedChange.Draft> procedures) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ProposedChange.Draft one : procedures) {
            if (one.fees() != null) {
                one.fees().forEach(fee -> rows.add(CatalogueFees.cells(one.code(), fee)));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> procedure(ProposedChange.Draft draft) {
        Procedure.Terms terms = draft.terms();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(draft.code());
        cells.add(terms.name());
        cells.add(terms.fieldCode());
        cells.add(terms.fieldName());
        cells.add(CatalogueWords.word(CatalogueWords.LEVELS, terms.serviceLevel()));
        limit(cells, terms.committed());
        limit(cells, terms.statutory());
        limit(cells, terms.firstPhase());
        cells.add(terms.feeAmount());
        cells.add(terms.feeRule());
        cells.add(terms.startNeedsPayment() ? "có" : "không");
        cells.add(terms.sameDay() ? "có" : "không");
        cells.add(terms.resultName());
        cells.add(terms.basis());
        limit(cells, terms.supplementWindow());
        cells.add(terms.unit());
        cells.add(draft.kind() == ChangeKind.ABOLISHED ? "có" : null);
        return cells;
    }

    private static void limit(List<@Nullable Object> cells, @Nullable Limit limit) {
        cells.add(limit == null ? null : limit.amount());
        cells.add(limit == null ? null : CatalogueWords.word(CatalogueWords.UNITS, limit.unit()));
    }

    private static List<@Nullable Object> paper(String code, ProcedureComponent paper) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(code);
        cells.add(paper.code());
        cells.add(paper.name());
        cells.add(CatalogueWords.word(CatalogueWords.PAPERS, paper.kind()));
        cells.add(paper.copies());
        cells.add(paper.minimumValidityDays());
        cells.add(paper.required() ? "có" : "không");
        cells.add(paper.paperCode());
        cells.add(paper.digitise() ? "có" : "không");
        return cells;
    }
}
