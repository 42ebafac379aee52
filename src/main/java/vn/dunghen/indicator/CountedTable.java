package vn.dunghen.indicator;

import java.util.List;

/**
 * A table of figures with rows of its own, where single figures are not enough.
 *
 * @param code stable name such as {@code dossier.by-field}
 * @param title what a Vietnamese reader calls it
 * @param rowsAre what its rows are, e.g. "Lĩnh vực"
 * @param columns names of its columns, in order
 * @param total the last row; not always the sum of the others
 */
public record CountedTable(String code, String title, String rowsAre, List<String> columns, List<Row> rows, Row total) {

    public CountedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param values one for each column */
    public record Row(String name, List<Long> values) {

        public Row {
            values = List.copyOf(values);
        }
    }
}
