package vn.dunghen.report;

/** Where a figure of a report comes from. */
public enum CellOrigin {
    /** Counted from rows of the system. */
    SYSTEM,
    /** Given by a unit. */
    GIVEN
}
