package vn.dunghen.report.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Finds the department's report of a campaign with what belongs to it. */
@Component
class SynthesisAccess {

    private final Syntheses syntheses;
    private final Campaigns campaigns;
    private final ReportRegimes regimes;

    SynthesisAccess(Syntheses syntheses, Campaigns campaigns, ReportRegimes regimes) {
        this.syntheses = syntheses;
        this.campaigns = campaigns;
        this.regimes = regimes;
    }

    Synthesis lock(CampaignId id) {
        return syntheses.lockByCampaign(id.value()).orElseThrow(() -> RuleViolation.notFound("report.noSynthesis"));
    }

    Synthesis find(CampaignId id) {
        return syntheses.findByCampaignId(id.value()).orElseThrow(() -> RuleViolation.notFound("report.noSynthesis"));
    }

    Campaign campaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> RuleViolation.notFound("report.unknownCampaign"));
    }

    ReportRegime regime(Campaign campaign) {
        return regimes.findById(campaign.regimeId()).orElseThrow(() -> RuleViolation.notFound("report.unknownRegime"));
    }
}
