package vn.dunghen.report.usecase;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** Where a page of a list by (moment, id) ended. */
record Keyset(Instant at, String id) {

    private static final int LARGEST_PAGE = 200;

    static @Nullable Keyset of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int cut = text.indexOf('_');
        if (cut < 0 || !text.matches("[0-9TZ:.-]{10,40}_[0-9a-f-]{36}")) {
            throw foreign();
        }
        try {
            return new Keyset(Instant.parse(text.substring(0, cut)), text.substring(cut + 1));
        } catch (DateTimeException notOurs) {
            throw foreign();
        }
    }

    static void requireSize(int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidInput("size", "Số dòng mỗi trang từ 1 đến " + LARGEST_PAGE + ".");
        }
    }

    String text() {
        return at + "_" + id;
    }

    OffsetDateTime moment() {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static InvalidInput foreign() {
        return new InvalidInput("cursor", "Vị trí trang không hợp lệ.");
    }
}
