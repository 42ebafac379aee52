package vn.dunghen.report.usecase;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Ký báo cáo của Sở: the director or a deputy signs, or gives it back and its number becomes void. */
@UseCase
public class SignSynthesis {

    private static final int LONGEST_REASON = 500;

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisSigners signers;
    private final OutgoingDocuments outgoing;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;

    SignSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisSigners signers,
            OutgoingDocuments outgoing,
            SynthesisWork work,
            Actors actors,
            Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.signers = signers;
        this.outgoing = outgoing;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, CampaignId id, ReportOutcome.Sign outcome, @Nullable String reason) {
        Synthesis synthesis = access.lock(id);
        if (outcome == ReportOutcome.Sign.RETURN) {
            NumberBooks.Number number = SynthesisPapers.number(synthesis);
            synthesis.returnFromSigning(reason);
            outgoing.voidNumber(number, shortened(Objects.requireNonNull(synthesis.returnReason())));
        } else {
            synthesis.sign(signers.authority(), actors.current(), clock.instant());
        }
        syntheses.save(synthesis);
        work.signed(taskId, outcome);
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
