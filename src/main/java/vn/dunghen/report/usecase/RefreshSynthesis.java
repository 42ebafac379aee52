package vn.dunghen.report.usecase;

import java.time.Clock;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCount;

/** Cập nhật số liệu của dự thảo: takes the units' accepted versions anew; words a person has written stay. */
@UseCase
public class RefreshSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final CountSynthesis count;
    private final SynthesisDraft draft;
    private final Policy policy;
    private final Clock clock;

    RefreshSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            CountSynthesis count,
            SynthesisDraft draft,
            Policy policy,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.count = count;
        this.draft = draft;
        this.policy = policy;
        this.clock = clock;
    }

    public void handle(CampaignId id) {
        policy.require("report-synthesis.write", Policy.Resource.of("report-synthesis"));
        Synthesis synthesis = access.lock(id);
        Campaign campaign = access.campaign(id);
        ReportRegime regime = access.regime(campaign);
        SynthesisCount counted = count.count(campaign, regime, clock.instant());
        synthesis.refresh(counted, draft.parts(campaign, regime, counted));
        syntheses.save(synthesis);
    }
}
