package vn.dunghen.workflow.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import vn.dunghen.kernel.InvalidInput;

/** Reads moments as scripts write them; without an offset they are Vietnamese time. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Moments() {}

    static Instant parse(String field, String text) {
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text, java.time.OffsetDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime local
                    ? local.atZone(ZONE).toInstant()
                    : java.time.OffsetDateTime.from(read).toInstant();
        } catch (DateTimeException unreadable) {
            throw new InvalidInput(field, "Thời điểm phải có dạng 2026-06-05T08:00:00+07:00");
        }
    }
}
