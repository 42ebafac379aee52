package vn.dunghen.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a target's figure is meant. */
public enum TargetOperator {
    /** "đạt từ 85% trở lên". */
    AT_LEAST,
    /** "trên 84%". */
    MORE_THAN,
    /** "100%". */
    EXACTLY,
    /** "02 giải pháp": things are counted. */
    COUNT,
    /** In words only. */
    TEXT;

    /** Whether a reported figure reaches a target; empty when the target is not a number or nothing was reported. */
    public static Optional<Boolean> reached(
            @Nullable TargetOperator operator, @Nullable BigDecimal target, @Nullable BigDecimal figure) {
        if (figure == null || operator == null || target == null) {
            return Optional.empty();
        }
        int compared = figure.compareTo(target);
        return switch (operator) {
            case AT_LEAST, COUNT -> Optional.of(compared >= 0);
            case MORE_THAN -> Optional.of(compared > 0);
            case EXACTLY -> Optional.of(compared == 0);
            case TEXT -> Optional.empty();
        };
    }
}
