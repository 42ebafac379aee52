package vn.dunghen.report.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.usecase.CampaignLine;
import vn.dunghen.report.usecase.ReportTally;

/** A campaign as scripts read it. */
record CampaignAnswer(
        String id,
        String code,
        String regime,
        String name,
        String period,
        Window window,
        OffsetDateTime opensAt,
        OffsetDateTime internalDue,
        OffsetDateTime outwardDue,
        OffsetDateTime closesAt,
        String state,
        Counts counts) {

    record Window(String from, String to) {}

    /** Counted from the units' reports at the moment of reading. */
    record Counts(
            int expected,
            int received,
            int onTime,
            int late,
            int accepted,
            int returned,
            int escalated,
            int notReported,
            int closedEarly,
            int excused) {

        static Counts of(ReportTally tally) {
            return new Counts(
                    tally.expected(),
                    tally.received(),
                    tally.onTime(),
                    tally.late(),
                    tally.accepted(),
                    tally.returned(),
                    tally.escalated(),
                    tally.notReported(),
                    tally.closedEarly(),
                    tally.excused());
        }
    }

    static CampaignAnswer of(CampaignLine line) {
        return new CampaignAnswer(
                line.id(),
                line.code(),
                line.regime(),
                line.name(),
                line.period(),
                new Window(line.windowFrom().toString(), line.windowTo().toString()),
                at(line.opensAt()),
                at(line.internalDueAt()),
                at(line.outwardDueAt()),
                at(line.closesAt()),
                line.state().name(),
                Counts.of(line.tally()));
    }

    static CampaignAnswer of(Campaign campaign, ReportTally tally) {
        CampaignDates dates = campaign.dates();
        return new CampaignAnswer(
                campaign.id().value(),
                campaign.code(),
                campaign.regimeCode(),
                campaign.name(),
                campaign.period(),
                new Window(dates.windowFrom().toString(), dates.windowTo().toString()),
                at(dates.opensAt()),
                at(dates.internalDueAt()),
                at(dates.outwardDueAt()),
                at(dates.closesAt()),
                campaign.state().name(),
                Counts.of(tally));
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atZone(Moments.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime atOrNone(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }
}
