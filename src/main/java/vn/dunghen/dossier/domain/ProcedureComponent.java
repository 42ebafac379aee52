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
 */
@Embeddable
public record ProcedureComponent(
        String code,
        String name,
        @Enumerated(EnumType.STRING) PaperKind kind,
        Integer copies,
        @Nullable Integer minimumValidityDays,
        Boolean required) {}
