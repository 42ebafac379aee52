package vn.dunghen.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates and moments as people and scripts write them; empty when they cannot be read. */
public final class CalendarInput {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** First and last year of a day that work may be due on: the calendar counts beyond both. */
    public static final int FIRST_DUE_YEAR = 2000;

    public static final int LAST_DUE_YEAR = LunarCalendar.LAST_YEAR - 1;

    private CalendarInput() {}

    /** Whether work may be due on the day. */
    public static boolean isDueDay(LocalDate day) {
        return day.getYear() >= FIRST_DUE_YEAR && day.getYear() <= LAST_DUE_YEAR;
    }

    /** A day as 2026-11-23 or 23/11/2026, of a year with four digits. */
    public static Optional<LocalDate> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String trimmed = text.trim();
        try {
            return Optional.of(trimmed.contains("/") ? LocalDate.parse(trimmed, DAY_FIRST) : LocalDate.parse(trimmed))
                    .filter(CalendarInput::hasFourDigits);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A moment as 2026-08-20T09:00, legal time of Vietnam unless an offset follows, of a year with four digits. */
    public static Optional<Instant> moment(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        // A plus sign that was not escaped in an address arrives as a space.
        String trimmed = text.trim().replace(' ', '+');
        boolean offset = trimmed.matches(".+T.+([+-]\\d\\d(:?\\d\\d)?|Z)");
        try {
            LocalDateTime local = offset
                    ? OffsetDateTime.parse(trimmed)
                            .withOffsetSameInstant(CountingCalendar.HANOI)
                            .toLocalDateTime()
                    : LocalDateTime.parse(trimmed);
            return Optional.of(local)
                    .filter(moment -> hasFourDigits(moment.toLocalDate()))
                    .map(moment -> moment.toInstant(CountingCalendar.HANOI));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean hasFourDigits(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999;
    }
}
