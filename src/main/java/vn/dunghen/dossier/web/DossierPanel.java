package vn.dunghen.dossier.web;

import org.springframework.stereotype.Component;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;

/** What a task's page shows of its dossier. */
@Component
class DossierPanel implements SubjectPanel {

    private static final int LATEST = 10;

    private final ReadDossiers dossiers;
    private final DossierParts parts;
    private final PageWords words;

    DossierPanel(ReadDossiers dossiers, DossierParts parts, PageWords words) {
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
                parts.brief(dossier),
                parts.timeline(dossier, LATEST),
                parts.steps(dossier));
    }
}
