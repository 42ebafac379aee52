package vn.dunghen.dossier;

/** What a proposal does to a procedure. */
public enum ChangeKind {
    /** Ban hành mới. */
    NEW,
    /** Sửa đổi, bổ sung. */
    CHANGED,
    /** Bãi bỏ. */
    ABOLISHED
}
