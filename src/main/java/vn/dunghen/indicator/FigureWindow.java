package vn.dunghen.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which days a figure counts, and what was known when it was asked for.
 *
 * @param from first day counted
 * @param to last day counted, inclusive; an open window is counted up to {@code asOf}
 * @param asOf the moment the figure speaks of
 */
public record FigureWindow(LocalDate from, LocalDate to, Instant asOf) {

    public FigureWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends before it begins: " + from + " to " + to);
        }
    }
}
