package vn.dunghen.report;

/** How often a regime asks. */
public enum ReportFrequency {
    MONTH,
    QUARTER,
    /** Both halves of the year. */
    HALF_YEAR,
    /** The first half only, where the whole year has a report of its own. */
    FIRST_HALF,
    YEAR,
    /** Whenever somebody asks, with dates of its own. */
    AD_HOC
}
