package vn.dunghen.report.usecase;

import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;
import vn.dunghen.workflow.Watches;

/** Gives one unit the date its campaign has moved to, in a transaction of its own. */
@UseCase
public class MoveReportByCalendar {

    private final UnitReports reports;
    private final Campaigns campaigns;
    private final Watches watches;
    private final Clock clock;

    MoveReportByCalendar(UnitReports reports, Campaigns campaigns, Watches watches, Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.watches = watches;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void handle(String id) {
        UnitReport report = reports.lockById(id).orElseThrow();
        var due = campaigns.find(report.campaign()).orElseThrow().dates().internalDueAt();
        if (report.followCalendar(due, clock.instant())) {
            reports.save(report);
            watches.moved(report.subject());
        }
    }
}
