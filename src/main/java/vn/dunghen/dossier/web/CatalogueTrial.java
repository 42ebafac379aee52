package vn.dunghen.dossier.web;

import java.util.List;
import vn.dunghen.dossier.usecase.CatalogueReport;

/** What a workbook would do, for scripts: counts, then every row. */
record CatalogueTrial(
        long added,
        long changed,
        long abolished,
        long same,
        long wrong,
        int untouched,
        List<CatalogueReport.Line> rows) {

    static CatalogueTrial of(CatalogueReport report) {
        return new CatalogueTrial(
                report.count(CatalogueReport.Verdict.NEW),
                report.count(CatalogueReport.Verdict.CHANGED),
                report.count(CatalogueReport.Verdict.ABOLISHED),
                report.count(CatalogueReport.Verdict.SAME),
                report.count(CatalogueReport.Verdict.WRONG),
                report.untouched(),
                report.rows());
    }
}
