package vn.dunghen.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadSynthesis;
import vn.dunghen.workflow.SubjectPanel;

/** What is shown of a campaign beside what speaks of it. */
@Component
class CampaignPanel implements SubjectPanel {

    private final ReadCampaigns campaigns;
    private final ReadSynthesis syntheses;
    private final UnitReportViews views;
    private final ReportWords words;

    CampaignPanel(ReadCampaigns campaigns, ReadSynthesis syntheses, UnitReportViews views, ReportWords words) {
        this.campaigns = campaigns;
        this.syntheses = syntheses;
        this.views = views;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return CampaignId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return campaigns.one(
                CampaignId.of(subject).value(),
                campaign -> new Panel(
                        words.say("report.campaignFacts"),
                        "/bao-cao/" + campaign.code() + (syntheses.exists(campaign.id()) ? "/tong-hop" : ""),
                        words.say(syntheses.exists(campaign.id()) ? "report.synthesis.open" : "report.openCampaign"),
                        List.of(
                                new Fact(words.say("report.campaignName"), campaign.name()),
                                new Fact(
                                        words.say("report.internalDue"),
                                        words.moment(campaign.dates().internalDueAt())),
                                new Fact(
                                        words.say("report.outwardDue"),
                                        words.moment(campaign.dates().outwardDueAt()))),
                        views.timeline(campaign.subject()),
                        List.of()));
    }
}
