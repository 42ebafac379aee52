package vn.dunghen.report.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Gửi báo cáo của Sở: it goes to whom the regime names, and what was sent is kept as it was. */
@UseCase
public class SendSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisPapers papers;
    private final OutgoingDocuments outgoing;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;

    SendSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisPapers papers,
            OutgoingDocuments outgoing,
            SynthesisWork work,
            Actors actors,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.papers = papers;
        this.outgoing = outgoing;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, CampaignId id, @Nullable String note) {
        Synthesis synthesis = access.lock(id);
        Campaign campaign = access.campaign(id);
        ReportRegime regime = access.regime(campaign);
        String via = regime.head().via();
        synthesis.send(regime.head().recipient(), via, note, actors.current(), clock.instant());
        outgoing.issue(SynthesisPapers.number(synthesis), papers.of(synthesis, campaign, regime), via == null ? 1 : 2);
        syntheses.save(synthesis);
        work.sent(taskId);
    }
}
