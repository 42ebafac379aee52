package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** Moments and reasons as the trail of an assignment keeps them. */
final class AssignmentMoments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private AssignmentMoments() {}

    /** ISO 8601 with the offset of the place; empty for none. */
    static String fact(@Nullable Instant moment) {
        return moment == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE));
    }

    /** @throws InvalidInput at the field when nothing was written */
    static String needed(String field, @Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, message);
        }
        return text;
    }
}
