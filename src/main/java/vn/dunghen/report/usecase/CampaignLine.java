package vn.dunghen.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import vn.dunghen.report.CampaignState;

/** A line of the list of campaigns. */
public record CampaignLine(
        String id,
        String code,
        String regime,
        String name,
        String period,
        LocalDate windowFrom,
        LocalDate windowTo,
        Instant opensAt,
        Instant internalDueAt,
        Instant outwardDueAt,
        Instant closesAt,
        CampaignState state,
        ReportTally tally) {}
