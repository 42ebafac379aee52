package vn.dunghen.indicator.domain;

import java.math.BigDecimal;

/** How a value is held against its target. */
public enum TargetKind {
    AT_LEAST("≥"),
    EXACTLY("="),
    AT_MOST("≤");

    private final String sign;

    TargetKind(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** @param share whether the value is 100 × part / whole, else part alone; compared without rounding */
    boolean reached(BigDecimal part, BigDecimal whole, boolean share, BigDecimal target) {
        int compared = share
                ? part.multiply(BigDecimal.valueOf(100)).compareTo(target.multiply(whole))
                : part.compareTo(target);
        return switch (this) {
            case AT_LEAST -> compared >= 0;
            case EXACTLY -> compared == 0;
            case AT_MOST -> compared <= 0;
        };
    }
}
