package vn.dunghen.plan.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;

/** The plan on paper: as it was issued, or as the draft stands. */
@Service
public class ReadPlanDocument {

    private final ReadPlans plans;
    private final PlanPapers papers;
    private final PaperPress press;
    private final Papers issued;
    private final OutgoingDocuments outgoing;
    private final TransactionTemplate reading;

    ReadPlanDocument(
            ReadPlans plans,
            PlanPapers papers,
            PaperPress press,
            Papers issued,
            OutgoingDocuments outgoing,
            TransactionTemplate reading) {
        this.plans = plans;
        this.papers = papers;
        this.press = press;
        this.issued = issued;
        this.outgoing = outgoing;
        this.reading = reading;
    }

    /** Either the id of the issued paper or the draft. */
    private record Source(Optional<String> issued, OfficialPaper draft) {}

    public byte[] pdf(PlanId id) {
        Source source = source(id);
        return source.issued().map(issued::pdf).orElseGet(() -> press.pdf(source.draft()));
    }

    public byte[] docx(PlanId id) {
        Source source = source(id);
        return source.issued().map(outgoing::docx).orElseGet(() -> press.docx(source.draft()));
    }

    private Source source(PlanId id) {
        return reading.execute(status -> plans.byId(id, this::source));
    }

    private Source source(Plan plan) {
        Optional<String> paper = plan.issuedAt() == null
                ? Optional.empty()
                : issued.about(plan.subject()).stream()
                        .filter(one -> one.number().equals(PlanNumbers.of(plan)))
                        .map(Papers.Paper::id)
                        .findFirst();
        return new Source(paper, papers.of(plan));
    }
}
