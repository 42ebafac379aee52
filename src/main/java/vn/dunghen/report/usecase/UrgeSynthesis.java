package vn.dunghen.report.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Đôn đốc gửi báo cáo của Sở: the chief of office has spoken to those who have it. */
@UseCase
public class UrgeSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisWork work;

    UrgeSynthesis(Syntheses syntheses, SynthesisAccess access, SynthesisWork work) {
        this.syntheses = syntheses;
        this.access = access;
        this.work = work;
    }

    public void handle(String taskId, CampaignId id, String note) {
        Synthesis synthesis = access.lock(id);
        synthesis.urge(note);
        syntheses.save(synthesis);
        work.urged(taskId);
    }
}
