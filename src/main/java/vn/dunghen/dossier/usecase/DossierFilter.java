package vn.dunghen.dossier.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;

/**
 * Which dossiers a list shows; every part that is {@code null} asks nothing.
 *
 * @param unit code of the unit that handles it
 * @param overdue running past the current due date, or not
 * @param code a part of the code
 * @param text words of the applicant's name in any order, with or without tone marks, or what they begin with when no dossier
 *     has them whole; a phone, an id number, a whole code, its end or a part of it
 * @param further the parts seldom asked
 */
public record DossierFilter(
        @Nullable DossierState state,
        @Nullable String unit,
        @Nullable Boolean overdue,
        @Nullable String code,
        @Nullable String text,
        Further further) {

    /**
     * @param officer sign-in name of who handles it
     * @param procedure code of the procedure, any version
     * @param field code of the field
     * @param acceptedFrom first day of acceptance
     * @param acceptedTo last day of acceptance
     */
    public record Further(
            @Nullable String officer,
            @Nullable String procedure,
            @Nullable String field,
            @Nullable Channel channel,
            @Nullable LocalDate acceptedFrom,
            @Nullable LocalDate acceptedTo,
            @Nullable Ending ending) {

        public static final Further NONE = new Further(null, null, null, null, null, null, null);
    }

    public DossierFilter(
            @Nullable DossierState state,
            @Nullable String unit,
            @Nullable Boolean overdue,
            @Nullable String code,
            @Nullable String text) {
        this(state, unit, overdue, code, text, Further.NONE);
    }

    public static DossierFilter all() {
        return new DossierFilter(null, null, null, null, null);
    }
}
