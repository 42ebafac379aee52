package vn.dunghen.calendar;

/** The units in which law and procedures state a limit. */
public enum LimitUnit {
    WORKING_HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}
