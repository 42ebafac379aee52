package vn.dunghen.directory.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;

/** Moments as the outside writes them; a local time without offset means the office's. Years 1900 to 2199. */
@Component
class Moments implements Converter<String, Instant> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("H:mm d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-31T00:00:00Z");

    @Override
    public Instant convert(String text) {
        return read(text);
    }

    static Instant read(String text) {
        try {
            Instant moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                            instanceof OffsetDateTime precise
                    ? precise.toInstant()
                    : LocalDateTime.parse(text).atZone(ZONE).toInstant();
            if (!moment.isBefore(FIRST) && !moment.isAfter(LAST)) {
                return moment;
            }
        } catch (DateTimeException malformed) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** What people type: the time, then the day; a moment as scripts write it is understood as well. */
    static Instant typed(String text) {
        try {
            return read(LocalDateTime.parse(text.strip(), TYPED).toString());
        } catch (DateTimeException otherwise) {
            return read(text.strip());
        }
    }

    static String write(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE));
    }

    /** As people read it, e.g. "07:00 01/12/2026". */
    static String say(Instant moment) {
        return SPOKEN.format(moment.atZone(ZONE));
    }

    private static InvalidInput unreadable() {
        return new InvalidInput("", "Phải là thời điểm, ví dụ 2026-06-05T08:00:00+07:00.");
    }
}
