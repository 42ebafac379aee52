package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.ZoneId;

/** The calendar year a book of numbers belongs to. */
final class Years {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Years() {}

    static int of(Instant moment) {
        return moment.atZone(ZONE).getYear();
    }
}
