package vn.dunghen.plan;

/** How a plan says when a row must be done. */
public enum DeadlineKind {
    /** "ngày 01/12": on the day; rolls forward from a day off. */
    DATE,
    /** "trước ngày 15/12": ends with the last working day before the day. */
    BEFORE_DATE,
    /** "Quý II", "trong năm 2024": by the end of a month, quarter, half or year. */
    WITHIN,
    /** "từ Quý I/2024": begins then and goes on; no end of its own. */
    FROM,
    /** "hằng tháng", "6 tháng và cả năm": again and again. */
    PERIODIC,
    /** "thường xuyên": stands all year, with a quarterly check-in. */
    STANDING,
    /** "khi có yêu cầu": nothing is due until somebody asks. */
    ON_REQUEST
}
