package vn.dunghen.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.CellOrigin;

/**
 * A figure of the department's report, as it stood when the figures were taken.
 *
 * @param derived whether it is reckoned from other figures of the same report
 * @param amount null when nobody gave a number
 * @param estimated whether a number in it was taken before its window had closed
 * @param previous what the report of the period before said; null when there is none
 */
@Embeddable
public record SynthesisFigure(
        String agency,
        String code,
        String name,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) CellOrigin origin,
        boolean derived,
        @Nullable BigDecimal amount,
        boolean estimated,
        @Column(name = "previous_amount") @Nullable BigDecimal previous) {

    /** How much more it is than in the period before; null when there is nothing to compare. */
    public @Nullable BigDecimal change() {
        return amount == null || previous == null ? null : amount.subtract(previous);
    }

    /** Whether it says another number than another reading of it. */
    public boolean differsFrom(SynthesisFigure other) {
        return amount == null
                ? other.amount() != null
                : other.amount() == null || amount.compareTo(other.amount()) != 0;
    }
}
