package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

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

    /** The same, asked earlier or later. */
    public CampaignDates openingAt(Instant moment) {
        return new CampaignDates(windowFrom, windowTo, moment, internalDueAt, outwardDueAt, closesAt);
    }
}
