package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.PaperKind;

/**
 * A paper a procedure asks for.
 *
 * @param code stable within the procedure, e.g. {@code DON}
 * @param name its Vietnamese name
 * @param kind the form asked for
 * @param copies how many, from 1 on
 * @param minimumValidityDays calendar days it must still be valid for on the day of acceptance, if it carries an expiry
 * @param required whether a dossier without it is incomplete
 * @param paperCode what kind of paper it is, the same across procedures, e.g. {@code DKKD}
 * @param digitise whether it has to be digitised: a result of an earlier procedure, or asked for by sector law
 */
@Embeddable
public record ProcedureComponent(
        String code,
        String name,
        @Enumerated(EnumType.STRING) PaperKind kind,
        Integer copies,
        @Nullable Integer minimumValidityDays,
        Boolean required,
        @Nullable String paperCode,
        Boolean digitise) {

    /** A paper of no common kind, which need not be digitised. */
    public ProcedureComponent(
            String code,
            String name,
            PaperKind kind,
            Integer copies,
            @Nullable Integer minimumValidityDays,
            Boolean required) {
        this(code, name, kind, copies, minimumValidityDays, required, null, false);
    }
}
