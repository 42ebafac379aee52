package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.document.ResultPapers;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.papers.PaperShelf;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;

/** What a task's page shows of its dossier. */
@Component
class DossierPanel implements SubjectPanel {

    /** Where something given back arrives. */
    private static final Set<WorkStep> GIVEN_BACK_TO = Set.of(WorkStep.HAND_OVER, WorkStep.APPRAISE, WorkStep.SIGN);

    private static final int LATEST = 10;

    private final ReadDossiers dossiers;
    private final DossierParts parts;
    private final PageWords words;
    private final PaperShelf shelves;

    DossierPanel(ReadDossiers dossiers, DossierParts parts, PageWords words, PaperShelf shelves) {
        this.shelves = shelves;
        this.dossiers = dossiers;
        this.parts = parts;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return DossierId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        DossierDetail dossier = dossiers.byId(subject.id());
        return new Panel(
                words.say("dossier.facts"),
                "/ho-so/" + dossier.code(),
                words.say("dossier.open"),
                facts(dossier),
                parts.timeline(dossier, LATEST),
                parts.steps(dossier),
                notice(dossier));
    }

    private @Nullable Fact notice(DossierDetail dossier) {
        return dossier.returnReason() == null || !GIVEN_BACK_TO.contains(dossier.step())
                ? null
                : new Fact(words.say("dossier.fact.returned"), dossier.returnReason());
    }

    @Override
    public List<Slot> slots(Subject subject) {
        List<Slot> slots = new ArrayList<>();
        shelves.of(dossiers.byId(subject.id()).code())
                .papers()
                .forEach(paper -> slots.add(new Slot(paper.code(), paper.name())));
        slots.add(new Slot(ResultPapers.SLOT, words.say("dossier.papers.result")));
        return slots;
    }

    private void add(List<Fact> facts, String which, @Nullable String what) {
        if (what != null) {
            facts.add(new Fact(words.say("dossier.fact." + which), what));
        }
    }

    /** What the department holds already stands beside the form, before anybody asks for it. */
    private List<Fact> facts(DossierDetail dossier) {
        List<Fact> facts = new ArrayList<>(parts.brief(dossier));
        PaperShelf.Shelf shelf = shelves.of(dossier.code());
        if (shelf.toDigitise() > 0) {
            facts.add(new Fact(
                    words.say("dossier.fact.digitised"),
                    words.say("dossier.papers.digitised", shelf.digitised(), shelf.toDigitise())));
        }
        shelf.papers().stream()
                .filter(paper -> paper.held() != null)
                .forEach(paper -> facts.add(new Fact(
                        words.say("dossier.fact.held"),
                        paper.name(),
                        paper.held().sentence())));
        return facts;
    }
}
