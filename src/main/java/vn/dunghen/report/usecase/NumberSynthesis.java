package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Cho số báo cáo của Sở: one number of the book of outgoing documents. */
@UseCase
public class NumberSynthesis {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final OutgoingDocuments outgoing;
    private final SynthesisWork work;
    private final Clock clock;

    NumberSynthesis(
            Syntheses syntheses, SynthesisAccess access, OutgoingDocuments outgoing, SynthesisWork work, Clock clock) {
        this.syntheses = syntheses;
        this.access = access;
        this.outgoing = outgoing;
        this.work = work;
        this.clock = clock;
    }

    /** @param datedOn the day written on the report; null for today */
    public void handle(String taskId, CampaignId id, @Nullable LocalDate datedOn) {
        Synthesis synthesis = access.lock(id);
        Instant now = clock.instant();
        LocalDate dated = datedOn == null ? Moments.day(now) : datedOn;
        synthesis.requireDate(dated, now);
        OutgoingDocuments.Reserved reserved = outgoing.reserve(new OutgoingDocuments.Draft(
                PaperKind.REPORT, synthesis.subject(), synthesis.title(), SynthesisPapers.OFFICE));
        synthesis.number(
                reserved.text(), reserved.number().year(), reserved.number().value(), dated);
        syntheses.save(synthesis);
        work.numbered(taskId);
    }
}
