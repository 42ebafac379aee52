package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page "Thống kê hồ sơ".
 *
 * @param form what was asked
 * @param picks windows to pick
 * @param table the table, {@code null} when what was asked cannot be answered
 * @param everything whether every dossier of the agency is counted
 */
public record FigurePage(Form form, List<Pick> picks, @Nullable Table table, boolean everything) {

    /** @param errors by field */
    public record Form(String from, String to, String by, List<Choice> groups, List<Error> errors) {
        public @Nullable String error(String field) {
            return errors.stream()
                    .filter(error -> error.field().equals(field))
                    .map(Error::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is wrong with a field, and what to write. */
    public record Error(String field, String text) {}

    /** A window to pick. */
    public record Pick(String text, String href, boolean current) {}

    /**
     * @param heading the name of the first column, e.g. "Lĩnh vực"
     * @param sound whether the sums of the form hold
     * @param workbook address of the workbook
     */
    public record Table(
            String heading, String period, String asOf, List<Row> rows, Row total, boolean sound, String workbook) {}

    /** @param form the eleven figures of the official form; @param further endings and apologies; @param rates in percent */
    public record Row(String no, String label, List<Cell> form, List<Cell> further, List<String> rates) {}

    /** A figure. @param href of the dossiers behind it, {@code null} when there are none */
    public record Cell(String text, @Nullable String href, String label) {}
}
