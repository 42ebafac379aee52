package vn.dunghen.plan;

/** How a plan came into the system. */
public enum PlanSource {
    /** Typed in. */
    TYPED,
    /** Read from a Word or Excel file. */
    IMPORTED,
    /** Begun from the plan it is to replace. */
    REPLACEMENT
}
