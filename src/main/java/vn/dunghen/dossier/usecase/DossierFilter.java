package vn.dunghen.dossier.usecase;

import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.DossierState;

/**
 * Which dossiers a list shows; every part that is {@code null} asks nothing.
 *
 * @param unit code of the unit that handles it
 * @param overdue running past the current due date, or not
 * @param code a part of the code
 * @param text words of the applicant's name with or without tone marks, a phone, an id number or a whole code
 */
public record DossierFilter(
        @Nullable DossierState state,
        @Nullable String unit,
        @Nullable Boolean overdue,
        @Nullable String code,
        @Nullable String text) {

    public static DossierFilter all() {
        return new DossierFilter(null, null, null, null, null);
    }
}
