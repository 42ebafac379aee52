package vn.dunghen.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as colleagues write them. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");

    private Days() {}

    static LocalDate of(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Within a sentence, e.g. "thứ Sáu 20/11". */
    static String brief(LocalDate date) {
        return lower(weekday(date)) + " " + SHORT.format(date);
    }

    /** With the year, e.g. "thứ Sáu 20/11/2026". */
    static String full(LocalDate date) {
        return lower(weekday(date)) + " " + LONG.format(date);
    }

    /** At the head of a line, e.g. "Thứ Sáu 20/11". */
    static String heading(LocalDate date) {
        return weekday(date) + " " + SHORT.format(date);
    }

    private static String lower(String weekday) {
        return weekday.substring(0, 1).toLowerCase(Locale.ROOT) + weekday.substring(1);
    }
}
