package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.dunghen.payment.Tariff;

/** A line of the schedule of fees of a procedure: data with its basis, in force with the version it belongs to. */
@Embeddable
public record ProcedureFee(
        String code,
        String name,
        String unit,
        @Nullable Long eachAmount,
        @Nullable Integer perMille,
        @Nullable Long leastAmount,
        @Nullable Long mostAmount,
        @Nullable String basis) {

    Tariff tariff() {
        return new Tariff(code, name, unit, eachAmount, perMille, leastAmount, mostAmount);
    }
}
