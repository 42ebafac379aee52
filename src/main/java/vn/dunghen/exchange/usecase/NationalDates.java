package vn.dunghen.exchange.usecase;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;

/** The one way in which a moment is written for the national portal: {@code yyyyMMddHHmmss}, Vietnamese time. */
final class NationalDates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(Moments.ZONE);

    private NationalDates() {}

    /** Empty when there is no such moment yet. */
    static String say(@Nullable Instant moment) {
        return moment == null ? "" : FORMAT.format(moment);
    }
}
