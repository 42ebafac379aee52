package vn.dunghen.dossier.usecase.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/**
 * The days a table of figures is about, from the first moment of {@code from} to the last of {@code to}.
 *
 * @param from first day
 * @param to last day, itself included
 */
public record Period(LocalDate from, LocalDate to) {

    /** Longest period, in years. */
    public static final int LONGEST = 20;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration LEAST = Duration.ofNanos(1000);
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    public Period {
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new InvalidInput("from", "Từ ngày phải nằm trong các năm 1990 đến 2200.");
        }
        if (to.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new InvalidInput("to", "Đến ngày phải nằm trong các năm 1990 đến 2200.");
        }
        if (from.isAfter(to)) {
            throw new InvalidInput("to", "Đến ngày phải từ ngày bắt đầu kỳ trở đi.");
        }
        if (!to.isBefore(from.plusYears(LONGEST))) {
            throw new InvalidInput("to", "Một kỳ dài nhất " + LONGEST + " năm.");
        }
    }

    /** First moment of the period. */
    public Instant begin() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** First moment after the period. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The moment as of which the period's figures speak: its end, or now while it has not ended. */
    public Instant asOf(Instant now) {
        return now.isBefore(end()) ? now : end();
    }

    /** First moment whose facts are not counted: the end of the period, or just after {@code now} while it has not ended. */
    Instant until(Instant now) {
        return now.isBefore(end()) ? now.plus(LEAST) : end();
    }

    /** A month of the period. @param key the month it is named after */
    public record Month(YearMonth key, Period period) {}

    /**
     * The period cut into months that open on its own first day: a period that opens on the 15th has months from the 15th to
     * the 14th, named after the month in which they end.
     */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; !from.plusMonths(i).isAfter(to); i++) {
            LocalDate last = from.plusMonths(i + 1L).minusDays(1);
            months.add(new Month(YearMonth.from(last), new Period(from.plusMonths(i), last.isAfter(to) ? to : last)));
        }
        return months;
    }

    /** The month named so, if the period has it. */
    public @Nullable Period month(String key) {
        return months().stream()
                .filter(month -> month.key().toString().equals(key))
                .map(Month::period)
                .findFirst()
                .orElse(null);
    }
}
