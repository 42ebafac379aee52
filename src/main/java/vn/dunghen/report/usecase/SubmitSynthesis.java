package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCount;

/** Trình báo cáo của Sở: with the figures of this moment, so that nothing the units have corrected by now is missed. */
@UseCase
public class SubmitSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisDraft draft;
    private final CountSynthesis count;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;

    SubmitSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisDraft draft,
            CountSynthesis count,
            SynthesisWork work,
            Actors actors,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.draft = draft;
        this.count = count;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param note what the director is to mind, if anything */
    public void handle(String taskId, CampaignId id, @Nullable String note) {
        Synthesis synthesis = access.lock(id);
        Campaign campaign = access.campaign(id);
        ReportRegime regime = access.regime(campaign);
        Instant now = clock.instant();
        SynthesisCount counted = count.count(campaign, regime, now);
        synthesis.submit(counted, draft.parts(campaign, regime, counted), note, actors.current(), now);
        syntheses.save(synthesis);
        work.synthesised(taskId);
    }
}
