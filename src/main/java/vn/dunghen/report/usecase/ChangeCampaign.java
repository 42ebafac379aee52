package vn.dunghen.report.usecase;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Campaigns;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;

/** What the office may change while a collection runs: units come, units are excused, the collection ends early. */
@Service
@Transactional
public class ChangeCampaign {

    private final Campaigns campaigns;
    private final UnitReports reports;
    private final ReportAccess access;
    private final AskUnit ask;
    private final ReportStaff staff;
    private final UnitReporting process;
    private final ReportCollection collection;
    private final CollectionEnd end;
    private final Clock clock;

    ChangeCampaign(
            Campaigns campaigns,
            UnitReports reports,
            ReportAccess access,
            AskUnit ask,
            ReportStaff staff,
            UnitReporting process,
            ReportCollection collection,
            CollectionEnd end,
            Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.access = access;
        this.ask = ask;
        this.staff = staff;
        this.process = process;
        this.collection = collection;
        this.end = end;
        this.clock = clock;
    }

    /** Thêm đơn vị: with the campaign's own dates. */
    public void add(CampaignId id, List<String> units) {
        Campaign campaign = running(id);
        for (String unit : units) {
            staff.requireReporting(unit);
            if (reports.findByCampaignIdAndUnit(id.value(), unit).isPresent()) {
                throw RuleViolation.conflict("report.unitAsked", staff.nameOf(unit), campaign.code());
            }
            ask.ask(campaign, unit, clock.instant());
        }
    }

    /** Miễn đơn vị. */
    public void excuse(CampaignId id, String unit, @Nullable String reason) {
        Campaign campaign = running(id);
        UnitReport report = reports.findByCampaignIdAndUnit(id.value(), unit)
                .map(found -> access.lock(found.id()))
                .orElseThrow(() -> RuleViolation.notFound("report.unitNotAsked", staff.nameOf(unit), campaign.code()));
        report.excuse(reason, clock.instant());
        reports.save(report);
        process.excused(report.id());
        end.look(id);
    }

    /** Đóng kỳ sớm: who has handed in nothing is written down as not having reported. */
    public void close(CampaignId id, @Nullable String reason) {
        Campaign campaign = running(id);
        campaign.endEarly(reason);
        campaigns.save(campaign);
        collection.collected(id);
    }

    private Campaign running(CampaignId id) {
        Campaign campaign = access.lock(id);
        access.require(campaign, "change");
        campaign.requireCollecting();
        return campaign;
    }
}
