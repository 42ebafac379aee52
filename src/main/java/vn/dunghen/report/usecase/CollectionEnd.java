package vn.dunghen.report.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.UnitReports;

/** Tells the collection when nothing is owed any more; the campaign's row is held, so that of two last ones at once the second tells. */
@Component
class CollectionEnd {

    private static final List<UnitReportState> OPEN =
            List.of(UnitReportState.FILLING, UnitReportState.SUBMITTING, UnitReportState.SUBMITTED);

    private final ReportAccess access;
    private final UnitReports reports;
    private final ReportCollection collection;

    CollectionEnd(ReportAccess access, UnitReports reports, ReportCollection collection) {
        this.access = access;
        this.reports = reports;
        this.collection = collection;
    }

    void look(CampaignId id) {
        Campaign campaign = access.lock(id);
        if (campaign.state() == CampaignState.COLLECTING
                && campaign.askedAll()
                && reports.countIn(id.value(), OPEN) == 0) {
            collection.collected(id);
        }
    }
}
