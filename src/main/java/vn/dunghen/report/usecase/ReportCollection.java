package vn.dunghen.report.usecase;

import java.time.Instant;
import vn.dunghen.report.CampaignId;

/** What the use cases tell report-collection.bpmn. */
public interface ReportCollection {

    void planned(CampaignId campaign, Instant opensAt);

    /** The opening comes now instead of at its moment. */
    void broughtForward(CampaignId campaign);

    /** Nothing more will come, or nothing more is waited for. */
    void collected(CampaignId campaign);
}
