package vn.dunghen.report.usecase;

import java.time.Clock;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCount;

/** Lập dự thảo từ số liệu: when the collection is over the figures write the department's report. */
@UseCase
public class DraftSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final CountSynthesis count;
    private final SynthesisDraft draft;
    private final Directory directory;
    private final Clock clock;

    DraftSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            CountSynthesis count,
            SynthesisDraft draft,
            Directory directory,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.count = count;
        this.draft = draft;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return whether the regime asks the department for a report of its own: one that has an outline does */
    public boolean handle(CampaignId id) {
        Campaign campaign = access.campaign(id);
        ReportRegime regime = access.regime(campaign);
        if (Reasons.empty(regime.head().outline())) {
            return false;
        }
        SynthesisCount counted = count.count(campaign, regime, clock.instant());
        syntheses.save(Synthesis.draft(
                directory.agency().code(),
                campaign,
                SynthesisDraft.title(campaign, regime),
                counted,
                draft.parts(campaign, regime, counted)));
        return true;
    }
}
