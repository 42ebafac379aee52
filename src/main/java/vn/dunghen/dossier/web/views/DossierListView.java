package vn.dunghen.dossier.web.views;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Hồ sơ".
 *
 * @param filters what the list is narrowed to
 * @param count how many there are, in words; empty when what was asked cannot be read
 * @param rows the rows of this page
 * @param next address of the following page, {@code null} on the last one and when a name is looked for
 * @param cursor where the following page begins when a name is looked for, else {@code null}
 * @param filling whether older dossiers are still being given the words of names, so that a name does not find all of them yet
 * @param mayRegister whether the person may register a dossier
 */
public record DossierListView(
        Filters filters,
        String count,
        List<Row> rows,
        @Nullable String next,
        @Nullable String cursor,
        boolean filling,
        boolean mayRegister) {

    /**
     * @param q code, name, phone or id number as typed
     * @param state code of the state chosen, empty for all; @param unit code of the unit chosen, empty for all
     * @param procedure code of the procedure chosen, empty for all
     * @param from first day of acceptance as typed; @param to last day of acceptance as typed
     */
    public record Filters(
            String q,
            String state,
            String unit,
            String procedure,
            String from,
            String to,
            boolean overdue,
            List<Choice> states,
            List<Choice> units,
            List<Choice> procedures,
            List<FieldError> errors) {

        public boolean any() {
            return overdue || Stream.of(q, state, unit, procedure, from, to).anyMatch(text -> !text.isEmpty());
        }

        public @Nullable String error(String field) {
            return errors.stream()
                    .filter(error -> error.field().equals(field))
                    .map(FieldError::message)
                    .findFirst()
                    .orElse(null);
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
