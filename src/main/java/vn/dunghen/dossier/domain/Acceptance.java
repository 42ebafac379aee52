package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.PaperKind;

/**
 * What the desk says when it takes a dossier in.
 *
 * @param procedure the version in force on the day of acceptance
 * @param regime the regime in force on the day of acceptance
 * @param appointment the limits counted from the moment of acceptance
 * @param slip number of the receipt (slip 01), e.g. {@code 12/2026}
 * @param components the papers as checked, one row per component of the procedure
 * @param fee đồng as counted for this dossier, 0 when free
 * @param feeCollected whether the whole fee has been paid
 */
public record Acceptance(
        Procedure procedure,
        LegalRegime regime,
        Appointment appointment,
        @Nullable String slip,
        List<CheckedComponent> components,
        long fee,
        boolean feeCollected) {

    /** With the one usual amount of the procedure. */
    public Acceptance(
            Procedure procedure,
            LegalRegime regime,
            Appointment appointment,
            @Nullable String slip,
            List<CheckedComponent> components,
            boolean feeCollected) {
        this(procedure, regime, appointment, slip, components, procedure.terms().feeAmount(), feeCollected);
    }

    /**
     * A paper as checked at the desk.
     *
     * @param kind the form handed in; needed when the paper is there
     * @param expires last day of validity, if it carries one
     */
    public record CheckedComponent(
            String code, @Nullable PaperKind kind, boolean present, @Nullable LocalDate expires) {}
}
