package vn.dunghen.report.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.ReportFrequency;

/**
 * A period of a regime.
 *
 * @param code {@code 2026}, {@code 2026-H1}, {@code 2026-Q2} or {@code 2026-06}
 * @param first first day of its first month
 * @param last last day of its last month
 */
public record ReportPeriod(String code, LocalDate first, LocalDate last) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");

    /** The period of the frequency that holds a day; the first half stands for the whole year where only it is asked. */
    public static ReportPeriod holding(LocalDate day, ReportFrequency frequency) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (frequency) {
            case MONTH -> of("%d-%02d".formatted(year, month), year, month, 1);
            case QUARTER -> of(year + "-Q" + (month + 2) / 3, year, (month - 1) / 3 * 3 + 1, 3);
            case HALF_YEAR -> of(year + "-H" + (month + 5) / 6, year, month <= 6 ? 1 : 7, 6);
            case FIRST_HALF -> of(year + "-H1", year, 1, 6);
            case YEAR, AD_HOC -> of(String.valueOf(year), year, 1, 12);
        };
    }

    /** @return empty when the text is no period of the frequency */
    public static Optional<ReportPeriod> parse(@Nullable String text, ReportFrequency frequency) {
        Matcher found = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!found.matches() || frequency == ReportFrequency.AD_HOC) {
            return Optional.empty();
        }
        int month = found.group(2) != null
                ? (Integer.parseInt(found.group(2)) - 1) * 6 + 1
                : found.group(3) != null
                        ? (Integer.parseInt(found.group(3)) - 1) * 3 + 1
                        : found.group(4) != null ? Integer.parseInt(found.group(4)) : 1;
        ReportPeriod period = holding(LocalDate.of(Integer.parseInt(found.group(1)), month, 1), frequency);
        return Optional.of(period).filter(one -> one.code().equals(found.group()));
    }

    public ReportPeriod next(ReportFrequency frequency) {
        LocalDate after = frequency == ReportFrequency.FIRST_HALF ? first.plusYears(1) : last.plusDays(1);
        return holding(after, frequency);
    }

    /** First day counted; @param cutoff last day counted of the last month, or nothing for whole months */
    public LocalDate windowFrom(@Nullable Integer cutoff) {
        if (cutoff == null) {
            return first;
        }
        YearMonth before = YearMonth.from(first).minusMonths(1);
        return before.atDay(Math.min(cutoff, before.lengthOfMonth())).plusDays(1);
    }

    /** Last day counted, inclusive. */
    public LocalDate windowTo(@Nullable Integer cutoff) {
        YearMonth month = YearMonth.from(last);
        return cutoff == null ? last : month.atDay(Math.min(cutoff, month.lengthOfMonth()));
    }

    private static ReportPeriod of(String code, int year, int month, int months) {
        YearMonth first = YearMonth.of(year, month);
        return new ReportPeriod(
                code, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
