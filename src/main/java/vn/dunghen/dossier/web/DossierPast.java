package vn.dunghen.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierDetail.ClockLine;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel.Fact;
import vn.dunghen.workflow.SubjectPast;

/** The promise as it stood at a moment: no row of the ledger is ever edited, so its first rows are the past. */
@Component
class DossierPast implements SubjectPast {

    private final ReadDossiers dossiers;
    private final PageWords words;

    DossierPast(ReadDossiers dossiers, PageWords words) {
        this.dossiers = dossiers;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return DossierId.TYPE;
    }

    @Override
    public Past at(Subject subject, Instant moment) {
        DossierDetail dossier = dossiers.byId(subject.id());
        boolean hourly = dossier.procedure().hourly();
        List<ClockLine> then = dossier.clock().stream()
                .filter(line -> !line.at().isAfter(moment))
                .toList();
        List<Fact> facts = new ArrayList<>();
        if (!then.isEmpty()) {
            ClockLine last = then.get(then.size() - 1);
            facts.add(new Fact(words.say("dossier.past.first"), date(then.get(0).dueAfter(), hourly)));
            facts.add(new Fact(words.say("dossier.past.original"), date(last.originalAfter(), hourly)));
            facts.add(new Fact(words.say("dossier.past.current"), date(last.dueAfter(), hourly)));
        }
        return new Past(
                words.say("dossier.past"),
                facts,
                then.stream()
                        .map(line -> new Fact(
                                words.time(line.at()) + " " + words.date(line.at()),
                                line.sentence(),
                                words.say("dossier.past.to", date(line.dueAfter(), hourly))))
                        .toList());
    }

    private String date(Instant due, boolean hourly) {
        return hourly ? words.time(due) + " " + words.date(due) : words.date(due);
    }
}
