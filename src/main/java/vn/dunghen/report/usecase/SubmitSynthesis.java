package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisPart;

/** Trình báo cáo của Sở: with the figures of this moment, so that nothing the units have corrected by now is missed. */
@UseCase
public class SubmitSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisTexts texts;
    private final CountSynthesis count;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;

    SubmitSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisTexts texts,
            CountSynthesis count,
            SynthesisWork work,
            Actors actors,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.texts = texts;
        this.count = count;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, CampaignId id, List<SynthesisPart.Written> written) {
        Synthesis synthesis = access.lock(id);
        Campaign campaign = access.campaign(id);
        Instant now = clock.instant();
        synthesis.submit(
                texts.read(campaign, synthesis, written),
                count.count(campaign, access.regime(campaign), now),
                actors.current(),
                now);
        syntheses.save(synthesis);
        work.synthesised(taskId);
    }
}
