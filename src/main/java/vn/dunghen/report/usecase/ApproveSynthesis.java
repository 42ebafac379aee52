package vn.dunghen.report.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Duyệt báo cáo của Sở: the director or a deputy approves it or gives it back. */
@UseCase
public class ApproveSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisSigners signers;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;

    ApproveSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisSigners signers,
            SynthesisWork work,
            Actors actors,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.signers = signers;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, CampaignId id, ReportOutcome.Approve outcome, @Nullable String reason) {
        Synthesis synthesis = access.lock(id);
        synthesis.approve(outcome, reason, signers.authority(), actors.current(), clock.instant());
        syntheses.save(synthesis);
        work.approved(taskId, outcome);
    }
}
