package vn.dunghen.dossier.web;

import org.springframework.stereotype.Component;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.web.views.DossierListView;
import vn.dunghen.dossier.web.views.DueTag;

/** Rows of lists of dossiers as pages show them; a promise in hours is spoken of in hours. */
@Component
class DossierListRows {

    private final Tags tags;
    private final PageWords words;

    DossierListRows(Tags tags, PageWords words) {
        this.tags = tags;
        this.words = words;
    }

    DossierListView.Row of(DossierRow row) {
        DueTag due = row.currentDue() == null
                ? null
                : row.paused()
                        ? tags.paused()
                        : tags.promise(row.state(), row.currentDue(), row.endedAt(), row.hourly(), row.apologised());
        return new DossierListView.Row(
                row.code(),
                "/ho-so/" + row.code(),
                row.procedureName(),
                row.applicant(),
                tags.state(row.state()),
                due,
                row.currentDue() == null
                        ? words.say("dossiers.notPromised")
                        : words.say("dossiers.promised", words.due(row.currentDue(), row.hourly())),
                row.unit() == null ? words.say("dossiers.desk") : words.unit(row.unit()),
                holder(row));
    }

    private String holder(DossierRow row) {
        String step = words.say("dossier.step." + row.step());
        boolean own = row.officer() != null && row.step() == WorkStep.APPRAISE;
        return own ? words.person(row.officer()) + ", " + PromisePanel.decapitalised(step) : step;
    }
}
