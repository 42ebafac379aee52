package vn.dunghen.indicator;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.kernel.InvalidInput;

/**
 * A reporting period as addresses and scripts name it: {@code 2026}, {@code 2026-H1}, {@code 2026-Q2}, {@code 2026-06}.
 *
 * @param code as written
 * @param first reporting month
 * @param last reporting month
 */
public record ReportPeriod(String code, YearMonth first, YearMonth last) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})|(9M)))?");
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2199;

    /** @throws InvalidInput when nothing is called so */
    public static ReportPeriod of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw unknown();
        }
        int year = Integer.parseInt(written.group(1));
        if (year < EARLIEST || year > LATEST) {
            throw unknown();
        }
        if (written.group(2) != null) {
            int half = Integer.parseInt(written.group(2));
            return new ReportPeriod(text, YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
        }
        if (written.group(3) != null) {
            int quarter = Integer.parseInt(written.group(3));
            return new ReportPeriod(text, YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
        }
        if (written.group(4) != null) {
            int month = Integer.parseInt(written.group(4));
            if (month < 1 || month > 12) {
                throw unknown();
            }
            return new ReportPeriod(text, YearMonth.of(year, month), YearMonth.of(year, month));
        }
        return new ReportPeriod(text, YearMonth.of(year, 1), YearMonth.of(year, written.group(5) == null ? 12 : 9));
    }

    /** How long a period is. */
    public enum Span {
        MONTH,
        QUARTER,
        HALF,
        NINE,
        YEAR;

        /** In lower case, as keys of messages have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Span span() {
        return switch ((int) ChronoUnit.MONTHS.between(first, last) + 1) {
            case 1 -> Span.MONTH;
            case 3 -> Span.QUARTER;
            case 6 -> Span.HALF;
            case 9 -> Span.NINE;
            default -> Span.YEAR;
        };
    }

    /** Its month, quarter, half or year in figures, e.g. {@code 06/2026}, {@code 2/2026}. */
    public String number() {
        return switch (span()) {
            case MONTH -> String.format("%02d/%d", last.getMonthValue(), last.getYear());
            case QUARTER -> last.getMonthValue() / 3 + "/" + last.getYear();
            case HALF, NINE, YEAR -> Integer.toString(last.getYear());
        };
    }

    private static InvalidInput unknown() {
        return new InvalidInput("period", "Kỳ phải viết như 2026, 2026-H1, 2026-9M, 2026-Q2 hoặc 2026-06.");
    }
}
