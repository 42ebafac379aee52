package vn.dunghen.report.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.report.domain.Synthesis;

/** The department's report on paper: as it was sent, or as the draft stands. */
@Service
public class ReadSynthesisDocument {

    private final ReadCampaigns campaigns;
    private final SynthesisAccess access;
    private final SynthesisPapers papers;
    private final PaperPress press;
    private final Papers issued;
    private final OutgoingDocuments outgoing;
    private final TransactionTemplate reading;

    ReadSynthesisDocument(
            ReadCampaigns campaigns,
            SynthesisAccess access,
            SynthesisPapers papers,
            PaperPress press,
            Papers issued,
            OutgoingDocuments outgoing,
            TransactionTemplate reading) {
        this.campaigns = campaigns;
        this.access = access;
        this.papers = papers;
        this.press = press;
        this.issued = issued;
        this.outgoing = outgoing;
        this.reading = reading;
    }

    /** Either the id of the paper that was sent or the draft. */
    private record Source(Optional<String> sent, OfficialPaper draft) {}

    public byte[] pdf(String campaign) {
        Source source = source(campaign);
        return source.sent().map(issued::pdf).orElseGet(() -> press.pdf(source.draft()));
    }

    public byte[] docx(String campaign) {
        Source source = source(campaign);
        return source.sent().map(outgoing::docx).orElseGet(() -> press.docx(source.draft()));
    }

    private Source source(String idOrCode) {
        return reading.execute(status -> campaigns.one(idOrCode, campaign -> {
            Synthesis synthesis = access.find(campaign.id());
            return new Source(sent(synthesis), papers.of(synthesis, campaign, access.regime(campaign)));
        }));
    }

    private Optional<String> sent(Synthesis synthesis) {
        return synthesis.sentAt() == null
                ? Optional.empty()
                : issued.about(synthesis.subject()).stream()
                        .filter(one -> one.number().equals(SynthesisPapers.number(synthesis)))
                        .map(Papers.Paper::id)
                        .findFirst();
    }
}
