package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A slip of a legal regime.
 *
 * @param purpose what it is for
 * @param number its number in the regime, e.g. {@code 04}
 * @param title its title as printed
 */
@Embeddable
public record RegimeForm(@Enumerated(EnumType.STRING) SlipPurpose purpose, String number, String title) {

    /** What a slip is for, whatever its number. */
    public enum SlipPurpose {
        RECEIPT,
        SUPPLEMENT,
        REFUSAL,
        APOLOGY,
        STOP,
        CONTROL,
        REGISTER
    }
}
