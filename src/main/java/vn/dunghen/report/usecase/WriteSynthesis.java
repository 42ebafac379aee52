package vn.dunghen.report.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisPart;

/** Sửa lời báo cáo của Sở: words only; figures have places in them and change when units correct theirs. */
@UseCase
public class WriteSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisTexts texts;
    private final Policy policy;

    WriteSynthesis(Syntheses syntheses, SynthesisAccess access, SynthesisTexts texts, Policy policy) {
        this.syntheses = syntheses;
        this.access = access;
        this.texts = texts;
        this.policy = policy;
    }

    /** @param seen version of the report the words were written on; null when nobody minds */
    public void handle(CampaignId id, @Nullable Integer seen, List<SynthesisPart.Written> written) {
        policy.require("report-synthesis.write", Policy.Resource.of("report-synthesis"));
        Synthesis synthesis = access.lock(id);
        synthesis.requireVersion(seen);
        synthesis.write(texts.read(access.campaign(id), synthesis, written));
        syntheses.save(synthesis);
    }
}
