package vn.dunghen.calendar;

/**
 * Brings open dates up to the calendar in force; implemented by each business module that has promised some, found by
 * injection and called right after a decision is committed. What a fault or a kill leaves over each takes up by itself.
 */
public interface CalendarFollower {

    /** Moves what has to move, each thing in a transaction of its own; does nothing the second time. */
    void follow();
}
