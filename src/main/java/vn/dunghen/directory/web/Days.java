package vn.dunghen.directory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Days as the outside writes them in an address, e.g. 2026-11-23. Years 1900 to 2199. */
@Component
class Days implements Converter<String, LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** @throws IllegalArgumentException when it is no day of these years; {@code null} when nothing is written */
    @Override
    public @Nullable LocalDate convert(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
        throw new IllegalArgumentException("no year of ours");
    }
}
