package vn.dunghen.calendar;

/** What kind of day a date is for a Vietnamese public office. */
public enum DayKind {
    WORKING,
    WEEKEND,
    HOLIDAY,
    /** Nghỉ bù: off in place of a holiday that fell on a weekly day of rest. */
    SUBSTITUTE,
    /** Nghỉ hoán đổi: a working day swapped off. */
    SWAPPED_OFF,
    /** Làm bù: a Saturday or Sunday worked in exchange. */
    MAKE_UP;

    public boolean isWorking() {
        return this == WORKING || this == MAKE_UP;
    }
}
