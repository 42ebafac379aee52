package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * The page "Sổ theo dõi hồ sơ".
 *
 * @param from first day as written, e.g. "01/11/2026"
 * @param to last day as written
 * @param errors what is wrong with the period; then there are no rows
 * @param next address of the following page, {@code null} on the last one
 * @param pdf address of the printed register, {@code null} while the period is wrong
 */
public record DossierRegisterView(
        String from, String to, List<FieldError> errors, List<Row> rows, @Nullable String next, @Nullable String pdf) {

    /** What is wrong with a field; {@code null} when nothing is. */
    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** A dossier; texts of what has not happened are empty. */
    public record Row(
            String code,
            String href,
            String applicant,
            String contact,
            String procedure,
            String unit,
            String received,
            String promised,
            String handedOver,
            String finished,
            String returned,
            String how,
            String note) {}
}
