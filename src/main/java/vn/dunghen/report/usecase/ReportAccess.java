package vn.dunghen.report.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Finds the campaign or the report a verb is about, holds its row, and asks the policy. */
@Component
class ReportAccess {

    private final Campaigns campaigns;
    private final UnitReports reports;
    private final Policy policy;

    ReportAccess(Campaigns campaigns, UnitReports reports, Policy policy) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.policy = policy;
    }

    Campaign lock(CampaignId id) {
        return campaigns.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("report.unknownCampaign"));
    }

    UnitReport lock(UnitReportId id) {
        return reports.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("report.unknown"));
    }

    /** Reads a campaign without holding it. */
    Campaign campaignOf(UnitReport report) {
        return campaigns.find(report.campaign()).orElseThrow(() -> RuleViolation.notFound("report.unknownCampaign"));
    }

    /** For verbs that no task offers. */
    void require(Campaign campaign, String verb) {
        policy.require(
                "report-campaign." + verb,
                new Policy.Resource(
                        "report-campaign",
                        campaign.id().value(),
                        campaign.state().name(),
                        null,
                        null));
    }

    void require(UnitReport report, String verb) {
        policy.require("unit-report." + verb, resource(report));
    }

    boolean allows(UnitReport report, String verb) {
        return policy.allows("unit-report." + verb, resource(report));
    }

    static Policy.Resource resource(UnitReport report) {
        return new Policy.Resource(
                "unit-report", report.id().value(), report.state().name(), report.unit(), null);
    }
}
