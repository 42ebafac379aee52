package vn.dunghen.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.dunghen.calendar.Moments;

/** A calendar quarter of the department. */
public record Quarter(int year, int number) {

    public static Quarter of(Instant moment) {
        var day = Moments.day(moment);
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public Instant begins() {
        return LocalDate.of(year, number * 3 - 2, 1).atStartOfDay(Moments.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant ends() {
        return next().begins();
    }

    /** E.g. {@code 2026-Q1}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
