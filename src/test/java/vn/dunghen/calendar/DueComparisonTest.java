package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Two independent calendars must name the same due moment. {@code -Ddunghen.deep=true} runs ten times the cases (a number
 * may be given instead), {@code -Ddunghen.seed} repeats a run.
 */
class DueComparisonTest {

    private static final int CASES = cases(System.getProperty("dunghen.deep", "false"));

    private final NaiveCalendar naive = new NaiveCalendar();

    @Test
    void namesTheSameMomentAsTheNaiveCalendar(TestReporter reporter) {
        long seed = Long.getLong("dunghen.seed", new Random().nextLong());
        reporter.publishEntry("seed", seed + ", cases " + CASES);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            LimitUnit unit = LimitUnit.values()[i % 4];
            int amount = 1 + random.nextInt(most(unit));
            long minute = i % 8 < 4
                    ? random.nextLong(minute(1975), minute(2095))
                    : random.nextLong(minute(2024), minute(2028));
            LocalDateTime from = LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
            LocalDateTime expected = naive.due(from, amount, unit);
            LocalDateTime actual = ShippedCalendar.local(ShippedCalendar.CALENDAR
                    .due(from.toInstant(CountingCalendar.HANOI), new Limit(amount, unit))
                    .due());
            if (!expected.equals(actual)) {
                assertThat(actual)
                        .as("%d %s from %s, seed %d", amount, unit, from, seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static int most(LimitUnit unit) {
        return switch (unit) {
            case WORKING_HOUR -> 16;
            case WORKING_DAY -> 40;
            case CALENDAR_DAY -> 90;
            case MONTH -> 6;
        };
    }

    private static int cases(String deep) {
        return switch (deep) {
            case "false" -> 100_000;
            case "true" -> 1_000_000;
            default -> Integer.parseInt(deep);
        };
    }

    private static long minute(int year) {
        return LocalDateTime.of(year, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC) / 60;
    }
}
