package vn.dunghen.worklist.web;

import java.util.List;

/**
 * Tasks that fall due at about the same time.
 *
 * @param day the day it speaks of in words, empty for the late ones
 */
public record TaskGroup(Kind kind, String day, List<TaskRow> rows) {

    /** Which heading a group stands under; messages {@code worklist.group.<name>}. */
    public enum Kind {
        LATE,
        TODAY,
        NEXT,
        LATER
    }
}
