package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moments in the zone of the department, as a sentence or a fact says them. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private Moments() {}

    /** "17:00 thứ Tư 25/11/2026". */
    public static String say(Instant moment) {
        var local = moment.atZone(ZONE);
        return TIME.format(local) + " " + WEEKDAYS.get(local.getDayOfWeek().getValue() - 1) + " " + DATE.format(local);
    }

    public static String say(LocalDate date) {
        return DATE.format(date);
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Noon of a date: a moment that lies within that date whatever the office hours. */
    public static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(ZONE).toInstant();
    }

    /** ISO 8601 with the offset of the department; empty for none. */
    public static String fact(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.atZone(ZONE).toOffsetDateTime());
    }
}
