package vn.dunghen.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a source counted.
 *
 * @param value the number, in the measure of its figure
 * @param part numerator of a share, or nothing
 * @param whole denominator of a share, or nothing
 * @param rows address of the page that lists the rows counted, or nothing
 */
public record FigureValue(
        BigDecimal value, @Nullable BigDecimal part, @Nullable BigDecimal whole, @Nullable String rows) {

    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number of pieces. */
    public static FigureValue count(long number, @Nullable String rows) {
        return new FigureValue(BigDecimal.valueOf(number), null, null, rows);
    }

    /** A share in per cent, never rounded up; empty when there is nothing to share. */
    public static Optional<FigureValue> share(BigDecimal part, BigDecimal whole, @Nullable String rows) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new FigureValue(
                        part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.DOWN), part, whole, rows));
    }
}
