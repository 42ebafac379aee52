package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments in the zone of the department, as a plan's facts say them. */
public final class PlanMoments {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private PlanMoments() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static String say(LocalDate date) {
        return DATE.format(date);
    }

    /** The close of a calendar day, day off or not: the limit of a plan as a whole. */
    public static Instant closeOf(LocalDate date) {
        return date.atTime(CLOSE).atZone(ZONE).toInstant();
    }

    /** Noon of a date: a moment that lies within that date whatever the office hours. */
    public static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
