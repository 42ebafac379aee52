package vn.dunghen.dossier.web.views;

import java.util.List;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * Finished dossiers on their way to the archive.
 *
 * @param total how many wait, however many are listed
 * @param record what was typed, with {@code on} and the ticks, when there are errors
 */
public record ArchiveView(
        String unit,
        String term,
        long total,
        List<Row> rows,
        List<Done> done,
        String record,
        String on,
        List<FieldError> errors) {

    /** One that waits, everything in words. */
    public record Row(
            String code, String procedure, String unit, String closed, String until, boolean late, boolean ticked) {}

    /** One that is in the archive. */
    public record Done(String code, String procedure, String record, String by, String sha256) {}

    public boolean bad(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }
}
