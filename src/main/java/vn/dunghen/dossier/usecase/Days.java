package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of a moment in the department's zone. */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
