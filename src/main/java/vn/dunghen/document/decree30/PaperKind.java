package vn.dunghen.document.decree30;

/** Kinds of administrative papers; their names, abbreviations and symbols are data of the layout. */
public enum PaperKind {
    /** Kế hoạch. */
    PLAN,
    /** Báo cáo. */
    REPORT,
    /** Quyết định. */
    DECISION,
    /** Thông báo. */
    ANNOUNCEMENT,
    /** Tờ trình. */
    SUBMISSION,
    /** Công văn: the one kind without a name of its own, it begins with "V/v". */
    LETTER,
    /** The result of a procedure: made in a form of its own, it only takes its number from the book. */
    RESULT
}
