package vn.dunghen.indicator;

import java.math.BigDecimal;
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
        BigDecimal value, @Nullable BigDecimal part, @Nullable BigDecimal whole, @Nullable String rows) {}
