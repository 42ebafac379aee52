package vn.dunghen.plan.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.TargetOperator;

/**
 * What a row is meant to reach.
 *
 * @param value null for {@code TEXT} only
 * @param unit of the value as written, e.g. {@code %}, {@code giải pháp}
 * @param text as written, at most 500 characters
 */
public record PlanTarget(TargetOperator operator, @Nullable BigDecimal value, @Nullable String unit, String text) {}
