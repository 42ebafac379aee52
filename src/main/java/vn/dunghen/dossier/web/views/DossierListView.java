package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page "Hồ sơ".
 *
 * @param filters what the list is narrowed to
 * @param rows the rows of this page
 * @param next address of the following page, {@code null} on the last one
 * @param mayRegister whether the person may register a dossier
 */
public record DossierListView(Filters filters, List<Row> rows, @Nullable String next, boolean mayRegister) {

    /**
     * @param q code or name as typed
     * @param state code of the state chosen, empty for all; @param unit code of the unit chosen, empty for all
     */
    public record Filters(
            String q, String state, String unit, boolean overdue, List<Choice> states, List<Choice> units) {
        public boolean any() {
            return !q.isEmpty() || !state.isEmpty() || !unit.isEmpty() || overdue;
        }
    }

    /**
     * A dossier in the list.
     *
     * @param when the promised day in words, e.g. "hẹn trả thứ Tư 25/11"
     * @param holder where it lies now, e.g. "Ngô Thùy Dương thẩm định"
     */
    public record Row(
            String code,
            String href,
            String procedure,
            String applicant,
            StateTag state,
            @Nullable DueTag due,
            String when,
            String unit,
            String holder) {}
}
