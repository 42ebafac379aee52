package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanCorrection;

/** The papers around a plan, as they went out or as they will: the request for opinions, corrections, the recall. */
@Service
public class ReadPlanPapers {

    private final ReadPlans plans;
    private final PlanPapers papers;
    private final PaperPress press;
    private final Papers issued;
    private final OutgoingDocuments outgoing;
    private final PlanSigners signers;
    private final Actors actors;
    private final TransactionTemplate reading;

    ReadPlanPapers(
            ReadPlans plans,
            PlanPapers papers,
            PaperPress press,
            Papers issued,
            OutgoingDocuments outgoing,
            PlanSigners signers,
            Actors actors,
            TransactionTemplate reading) {
        this.plans = plans;
        this.papers = papers;
        this.press = press;
        this.issued = issued;
        this.outgoing = outgoing;
        this.signers = signers;
        this.actors = actors;
        this.reading = reading;
    }

    /** What such a paper is. */
    public enum Kind {
        REQUEST("lay-y-kien"),
        CORRECTION("dinh-chinh"),
        RECALL("thu-hoi");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * One paper.
     *
     * @param key what it is called in addresses, unique within the plan
     * @param number null while it has not gone out
     */
    public record Line(Kind kind, String key, @Nullable String number) {}

    /** Either the id of an issued paper or a draft. */
    private record Source(Line line, @Nullable String paper, Function<PlanPapers, OfficialPaper> draft) {}

    /** In the order they are written; a correction that was given up has none. */
    public List<Line> of(Plan plan) {
        return sources(plan).stream().map(Source::line).toList();
    }

    /** Whether the person at work may sign and send the request for opinions now. */
    public boolean mayRequest(Plan plan) {
        return plan.requestOpenTo(actors.current()) && signers.known().isPresent();
    }

    public byte[] pdf(PlanId id, String key) {
        return made(id, key, issued::pdf, press::pdf);
    }

    public byte[] docx(PlanId id, String key) {
        return made(id, key, outgoing::docx, press::docx);
    }

    private byte[] made(PlanId id, String key, Function<String, byte[]> kept, Function<OfficialPaper, byte[]> fresh) {
        // what is kept is rendered outside the transaction that found it
        Object found = reading.execute(status -> plans.byId(id, plan -> find(plan, key)));
        return found instanceof OfficialPaper draft
                ? fresh.apply(draft)
                : kept.apply((String) Objects.requireNonNull(found));
    }

    private Object find(Plan plan, String key) {
        Source source = sources(plan).stream()
                .filter(one -> one.line().key().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("plan.unknownPaper"));
        String paper = source.paper();
        return paper == null ? source.draft().apply(papers) : paper;
    }

    private static List<Source> sources(Plan plan) {
        List<Source> sources = new ArrayList<>();
        if (!plan.opinions().isEmpty()) {
            sources.add(new Source(
                    new Line(Kind.REQUEST, Kind.REQUEST.word, plan.requestNumber()),
                    plan.requestPaper(),
                    all -> all.request(plan, null, null)));
        }
        for (int i = 0; i < plan.corrections().size(); i++) {
            PlanCorrection one = plan.corrections().get(i);
            if (one.state() != PlanCorrection.State.DROPPED) {
                sources.add(new Source(
                        new Line(Kind.CORRECTION, Kind.CORRECTION.word + "-" + (i + 1), one.documentNumber()),
                        one.paper(),
                        all -> all.correction(plan, one, null)));
            }
        }
        String recall = plan.recallPaper();
        if (recall != null) {
            sources.add(new Source(
                    new Line(Kind.RECALL, Kind.RECALL.word, plan.recallNumber()), recall, all -> all.of(plan)));
        }
        return sources;
    }
}
