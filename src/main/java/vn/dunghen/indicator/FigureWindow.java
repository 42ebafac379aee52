package vn.dunghen.indicator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.InvalidInput;

/**
 * Which days a figure counts, and what was known when it was asked for.
 *
 * @param from first day counted
 * @param to last day counted, inclusive; an open window is counted up to {@code asOf}
 * @param asOf the moment the figure speaks of
 */
public record FigureWindow(LocalDate from, LocalDate to, Instant asOf) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int LONGEST = 20;
    private static final Duration LEAST = Duration.ofNanos(1000);

    public FigureWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends before it begins: " + from + " to " + to);
        }
    }

    /** @throws InvalidInput when the days a person asked for are no window */
    public static FigureWindow asked(LocalDate from, LocalDate to, Instant asOf) {
        if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new InvalidInput(from.isBefore(FIRST) ? "from" : "to", "Ngày phải nằm trong các năm 1990 đến 2200.");
        }
        if (from.isAfter(to)) {
            throw new InvalidInput("to", "Đến ngày phải từ ngày bắt đầu kỳ trở đi.");
        }
        if (!to.isBefore(from.plusYears(LONGEST))) {
            throw new InvalidInput("to", "Một kỳ dài nhất " + LONGEST + " năm.");
        }
        return new FigureWindow(from, to, asOf);
    }

    /** First moment of the window. */
    public Instant begin() {
        return from.atStartOfDay(Moments.ZONE).toInstant();
    }

    /** First moment after the window. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
    }

    /** The moment by which everything is judged: the end of the window, or {@code asOf} while that lies before it. */
    public Instant moment() {
        return open() ? asOf : end();
    }

    /** First moment whose facts are not counted any more. */
    public Instant until() {
        return open() ? asOf.plus(LEAST) : end();
    }

    /** Whether the window had not ended when the figure was asked for. */
    public boolean open() {
        return asOf.isBefore(end());
    }
}
