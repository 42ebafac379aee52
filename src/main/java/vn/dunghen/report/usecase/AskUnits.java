package vn.dunghen.report.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.report.domain.UnitReports;

/** Giao báo cáo cho đơn vị: some units a transaction, so that a campaign of thousands holds nothing up. */
@UseCase
public class AskUnits {

    private final Campaigns campaigns;
    private final ReportRegimes regimes;
    private final UnitReports reports;
    private final ReportAccess access;
    private final AskUnit ask;
    private final ReportStaff staff;
    private final Clock clock;
    private final int batch;

    AskUnits(
            Campaigns campaigns,
            ReportRegimes regimes,
            UnitReports reports,
            ReportAccess access,
            AskUnit ask,
            ReportStaff staff,
            Clock clock,
            @Value("${dunghen.report.batch:10}") int batch) {
        this.campaigns = campaigns;
        this.regimes = regimes;
        this.reports = reports;
        this.access = access;
        this.ask = ask;
        this.staff = staff;
        this.clock = clock;
        this.batch = batch;
    }

    /** @return whether units are left to be asked */
    public boolean handle(CampaignId id) {
        Campaign campaign = access.lock(id);
        ReportRegime regime =
                regimes.findById(campaign.regimeId()).orElseThrow(() -> RuleViolation.notFound("report.unknownRegime"));
        Set<String> asked = new HashSet<>(reports.unitsAsked(id.value()));
        List<String> left = staff.unitsOf(regime).stream()
                .filter(unit -> !asked.contains(unit))
                .toList();
        List<String> now = left.subList(0, Math.min(batch, left.size()));
        now.forEach(unit -> ask.ask(campaign, unit, clock.instant()));
        if (now.size() < left.size()) {
            return true;
        }
        campaign.askedAllUnits(asked.size() + now.size());
        campaigns.save(campaign);
        return false;
    }
}
