package vn.dunghen.plan;

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
    TEXT
}
