package vn.dunghen.dossier.usecase;

import java.util.List;
import vn.dunghen.dossier.domain.ProposedChange;

/**
 * What a workbook would do to the catalogue, row by row; nothing is left out.
 *
 * @param rows one a row of the workbook, in order
 * @param untouched how many procedures of the catalogue the workbook does not name; they stay as they are
 * @param changes what a proposal would hold, without rows that change nothing
 */
public record CatalogueReport(List<Line> rows, int untouched, List<ProposedChange.Draft> changes) {

    /** What a row amounts to. */
    public enum Verdict {
        NEW,
        CHANGED,
        ABOLISHED,
        SAME,
        WRONG
    }

    /**
     * A row.
     *
     * @param sheet name of its sheet
     * @param number as people see it in the workbook
     * @param reasons what is wrong, or what differs from the version of today
     */
    public record Line(String sheet, int number, String code, String name, Verdict verdict, List<String> reasons) {}

    public long count(Verdict verdict) {
        return rows.stream().filter(line -> line.verdict() == verdict).count();
    }

    public boolean clean() {
        return count(Verdict.WRONG) == 0;
    }
}
