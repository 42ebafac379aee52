package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page "Chỉ số đánh giá". @param table {@code null} when the period cannot be read */
public record IndicatorPage(
        FigurePage.Form form,
        String set,
        List<Choice> sets,
        List<FigurePage.Pick> picks,
        String period,
        @Nullable Table table) {

    /** @param heading of the first column; @param rows of units or officers, the total last */
    public record Table(String heading, List<Column> columns, List<Row> rows) {}

    /** An indicator. @param points of the whole, or that there are no data */
    public record Column(String no, String name, String formula, String basis, String maximum, String points) {}

    /** @param points in the order of the columns; @param sum of those with data, e.g. "3,4 / 6" */
    public record Row(String label, List<String> points, String sum) {}
}
