package vn.dunghen.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points an official table gives.
 *
 * @param heading group within the table, or nothing
 * @param formula how the points are given, in words
 * @param basis the paper that says so
 * @param maximum the most it gives
 * @param points nothing while there are no data
 */
public record Score(
        @Nullable String heading,
        String name,
        String formula,
        String basis,
        BigDecimal maximum,
        @Nullable BigDecimal points) {}
