package vn.dunghen.document;

/** What became of a number. */
public enum NumberState {
    /** Taken, its paper not out yet. */
    RESERVED,
    ISSUED,
    /** Số hủy: given up with a reason, never used again. */
    VOID
}
