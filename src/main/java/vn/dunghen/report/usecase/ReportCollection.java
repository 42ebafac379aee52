package vn.dunghen.report.usecase;

import java.time.Instant;
import vn.dunghen.report.CampaignId;

/** What the use cases tell report-collection.bpmn. */
public interface ReportCollection {

    void planned(CampaignId campaign, Instant opensAt);

    /** The opening comes now instead of at its moment. */
    void broughtForward(CampaignId campaign);

    /** The collection closes at another moment than was set when it opened. */
    void closes(CampaignId campaign, Instant at);

    /** Nothing more will come, or nothing more is waited for. */
    void collected(CampaignId campaign);
}
