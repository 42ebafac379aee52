package vn.dunghen.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list by (moment, id) ended; outside it is a word nobody need read.
 *
 * @param at {@code null} for a row that has no moment
 */
public record Cursor(@Nullable Instant at, String id) {

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");
    // what every database keeps
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /**
     * @return {@code null} for the first page
     * @throws InvalidInput when no list of ours wrote it
     */
    public static @Nullable Cursor read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", 2);
            if (parts.length == 2 && ID.matcher(parts[1]).matches()) {
                Instant at = parts[0].isEmpty() ? null : Instant.parse(parts[0]);
                if (at == null || !at.isBefore(FIRST) && !at.isAfter(LAST)) {
                    return new Cursor(at, parts[1]);
                }
            }
        } catch (IllegalArgumentException | DateTimeException foreign) {
            throw foreign();
        }
        throw foreign();
    }

    /** As {@link #read} of a list all of whose rows have a moment. */
    public static @Nullable Cursor dated(@Nullable String text) {
        Cursor cursor = read(text);
        if (cursor != null && cursor.at() == null) {
            throw foreign();
        }
        return cursor;
    }

    /** @throws IllegalStateException when the row has none */
    public Instant moment() {
        if (at == null) {
            throw new IllegalStateException("a row without a moment");
        }
        return at;
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((at == null ? "" : at) + "~" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidInput foreign() {
        return new InvalidInput("cursor", "Vị trí trang không hợp lệ; hãy đọc lại từ trang đầu.");
    }
}
