package vn.dunghen.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.usecase.ReportMatrix;
import vn.dunghen.report.usecase.ReportTally;

/** Units by periods as scripts read them. @param next cursor of the following units */
record MatrixAnswer(String regime, String name, List<Column> periods, List<Line> items, @Nullable String next) {

    record Column(String campaign, String code, String period, boolean current, CampaignAnswer.Counts counts) {}

    record Line(String unit, List<Cell> cells) {}

    record Cell(String period, UnitReportAnswer.Row report) {}

    static MatrixAnswer of(ReportMatrix matrix) {
        return new MatrixAnswer(
                matrix.regime(),
                matrix.name(),
                matrix.campaigns().stream()
                        .map(one -> new Column(
                                one.id(),
                                one.code(),
                                one.period(),
                                one.current(),
                                CampaignAnswer.Counts.of(matrix.totals().getOrDefault(one.id(), ReportTally.NONE))))
                        .toList(),
                matrix.rows().stream().map(row -> line(matrix, row)).toList(),
                matrix.next() == 0 ? null : String.valueOf(matrix.next()));
    }

    private static Line line(ReportMatrix matrix, ReportMatrix.Row row) {
        return new Line(
                row.unit(),
                matrix.campaigns().stream()
                        .filter(one -> row.cells().containsKey(one.id()))
                        .map(one -> new Cell(
                                one.period(),
                                UnitReportAnswer.Row.of(row.cells().get(one.id()))))
                        .toList());
    }
}
