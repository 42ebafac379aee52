package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Letters;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;

/** Gửi báo cáo của Sở: it goes to whom the regime names, and what was sent is kept as it was. */
@UseCase
public class SendSynthesis {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final SynthesisPapers papers;
    private final OutgoingDocuments outgoing;
    private final SynthesisWork work;
    private final Actors actors;
    private final Clock clock;
    private final Letters letters;

    SendSynthesis(
            Syntheses syntheses,
            SynthesisAccess access,
            SynthesisPapers papers,
            OutgoingDocuments outgoing,
            SynthesisWork work,
            Actors actors,
            Clock clock,
            Letters letters) {
        this.syntheses = syntheses;
        this.access = access;
        this.papers = papers;
        this.outgoing = outgoing;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
        this.letters = letters;
    }

    /** @param address where it goes by mail; without one it goes another way, as the note tells */
    public void handle(String taskId, CampaignId id, @Nullable String address, @Nullable String note) {
        Synthesis synthesis = access.lock(id);
        Campaign campaign = access.campaign(id);
        ReportRegime regime = access.regime(campaign);
        String via = regime.head().via();
        synthesis.send(regime.head().recipient(), via, note, actors.current(), clock.instant());
        Papers.Paper paper = outgoing.issue(
                SynthesisPapers.number(synthesis), papers.of(synthesis, campaign, regime), via == null ? 1 : 2);
        syntheses.save(synthesis);
        write(synthesis, paper, address, via == null ? regime.head().recipient() : via);
        work.sent(taskId);
    }

    private void write(Synthesis synthesis, Papers.Paper paper, @Nullable String address, String receiver) {
        letters.write(
                "synthesis/" + synthesis.subject().id() + "/sent",
                address,
                synthesis.subject(),
                "report.synthesis",
                Map.of(
                        "recipient",
                        receiver,
                        "title",
                        synthesis.title(),
                        "number",
                        Objects.requireNonNull(synthesis.documentNumber()),
                        "day",
                        DAY.format(Objects.requireNonNull(synthesis.datedOn()))),
                List.of("paper:" + paper.id(), "word:" + paper.id()));
    }
}
