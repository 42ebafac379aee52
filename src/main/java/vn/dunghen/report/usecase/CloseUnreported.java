package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** Ghi đơn vị không báo cáo: at the campaign's closing moment, some units a transaction. */
@UseCase
public class CloseUnreported {

    private final Campaigns campaigns;
    private final UnitReports reports;
    private final ReportAccess access;
    private final UnitReporting process;
    private final Clock clock;
    private final int batch;

    CloseUnreported(
            Campaigns campaigns,
            UnitReports reports,
            ReportAccess access,
            UnitReporting process,
            Clock clock,
            @Value("${dunghen.report.batch:10}") int batch) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.access = access;
        this.process = process;
        this.clock = clock;
        this.batch = batch;
    }

    /** @return whether units are left to be closed */
    public boolean handle(CampaignId id) {
        Campaign campaign = access.lock(id);
        Instant now = clock.instant();
        List<String> found = reports.unreported(id.value(), Limit.of(batch + 1));
        found.stream().limit(batch).map(UnitReportId::new).map(access::lock).forEach(report -> close(report, now));
        if (found.size() > batch) {
            return true;
        }
        campaign.collected(now);
        campaigns.save(campaign);
        return false;
    }

    private void close(UnitReport report, Instant at) {
        report.closeUnreported(at);
        reports.save(report);
        process.closed(report.id());
    }
}
