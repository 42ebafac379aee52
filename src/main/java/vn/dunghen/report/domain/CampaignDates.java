package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.report.DueRoll;

/**
 * What is counted and by when.
 *
 * @param windowFrom first day counted
 * @param windowTo last day counted, inclusive
 * @param opensAt when units are asked
 * @param internalDueAt when units must have submitted
 * @param outwardDueAt when the department must have sent its own report
 * @param closesAt when who has not submitted is written down as not having reported
 */
@Embeddable
public record CampaignDates(
        LocalDate windowFrom,
        LocalDate windowTo,
        Instant opensAt,
        Instant internalDueAt,
        Instant outwardDueAt,
        Instant closesAt) {

    /**
     * The same with the dates still ahead following the calendar: "chậm nhất ngày D" leaves a day off, "trước ngày D" and
     * "ngày D" could only become earlier and stay. Who has not submitted is never written down before the units' date.
     *
     * @param closeDays working days before the outward date at which the collection closes
     */
    public CampaignDates following(
            DueRoll internal, DueRoll outward, int closeDays, WorkingCalendar calendar, Instant now) {
        Instant units = following(internal, internalDueAt, calendar, now);
        Instant sent = following(outward, outwardDueAt, calendar, now);
        Instant closes = closesAt.isAfter(now) ? later(closesAt, units) : closesAt;
        boolean later = closesAt.isAfter(now) && sent.isAfter(outwardDueAt);
        return new CampaignDates(
                windowFrom,
                windowTo,
                opensAt,
                units,
                sent,
                later ? later(closes, calendar.endOfDay(sent, -closeDays)) : closes);
    }

    private static Instant following(DueRoll roll, Instant due, WorkingCalendar calendar, Instant now) {
        return roll == DueRoll.FORWARD && due.isAfter(now) ? calendar.leavingDayOff(due) : due;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The same, asked earlier or later. */
    public CampaignDates openingAt(Instant moment) {
        return new CampaignDates(windowFrom, windowTo, moment, internalDueAt, outwardDueAt, closesAt);
    }
}
