package vn.dunghen.dossier.usecase.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one row of the table. @param counts what is not in it is none */
public record Figures(Map<FigureColumn, Long> counts) {

    public Figures {
        counts = counts.entrySet().stream()
                .filter(count -> count.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Figures none() {
        return new Figures(Map.of());
    }

    boolean empty() {
        return counts.isEmpty();
    }

    public long of(FigureColumn column) {
        return counts.getOrDefault(column, 0L);
    }

    Figures plus(Figures other) {
        Map<FigureColumn, Long> sum = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            sum.put(column, of(column) + other.of(column));
        }
        return new Figures(sum);
    }

    /** Share of the resolved that was early or on time, from 0 to 1; 0 of 0 is {@code NaN}, "no figure". */
    public double onTimeRate() {
        return share(
                of(FigureColumn.RESOLVED_EARLY) + of(FigureColumn.RESOLVED_ON_TIME), of(FigureColumn.RESOLVED_TOTAL));
    }

    /** The same without those refused, withdrawn or stopped. */
    public double onTimeRateOfResults() {
        return share(resultsInTime(), results());
    }

    /** The resolved without those refused, withdrawn or stopped. */
    long results() {
        return of(FigureColumn.RESOLVED_TOTAL)
                - of(FigureColumn.REFUSED)
                - of(FigureColumn.WITHDRAWN)
                - of(FigureColumn.STOPPED);
    }

    /** Those of {@link #results()} that were early or on time. */
    long resultsInTime() {
        long late = of(FigureColumn.RESOLVED_LATE)
                - of(FigureColumn.LATE_REFUSED)
                - of(FigureColumn.LATE_WITHDRAWN)
                - of(FigureColumn.LATE_STOPPED);
        return results() - late;
    }

    /** What came in within the period, without what was carried over. */
    long receivedAnew() {
        return of(FigureColumn.RECEIVED_ONLINE) + of(FigureColumn.RECEIVED_DIRECT);
    }

    /** Share of what came in within the period that came in online; carried over is not asked. */
    public double onlineRate() {
        return share(of(FigureColumn.RECEIVED_ONLINE), receivedAnew());
    }

    /** Whether the sums of the official form hold: (3)=(4)+(5)+(6), (7)=(8)+(9)+(10), (11)=(12)+(13), (3)=(7)+(11). */
    public boolean sound() {
        return of(FigureColumn.RECEIVED_TOTAL)
                        == of(FigureColumn.RECEIVED_ONLINE)
                                + of(FigureColumn.RECEIVED_DIRECT)
                                + of(FigureColumn.CARRIED_OVER)
                && of(FigureColumn.RESOLVED_TOTAL)
                        == of(FigureColumn.RESOLVED_EARLY)
                                + of(FigureColumn.RESOLVED_ON_TIME)
                                + of(FigureColumn.RESOLVED_LATE)
                && of(FigureColumn.PENDING_TOTAL) == of(FigureColumn.PENDING_IN_TIME) + of(FigureColumn.PENDING_LATE)
                && of(FigureColumn.RECEIVED_TOTAL) == of(FigureColumn.RESOLVED_TOTAL) + of(FigureColumn.PENDING_TOTAL);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
