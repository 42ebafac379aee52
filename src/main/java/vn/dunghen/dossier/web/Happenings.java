package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierDetail.MishapLine;
import vn.dunghen.dossier.usecase.DossierDetail.OpinionLine;
import vn.dunghen.dossier.usecase.DossierDetail.SupplementLine;

/** What befell a dossier beside its way: papers asked for, opinions, mishaps. */
@Component
class Happenings {

    private final PageWords words;

    Happenings(PageWords words) {
        this.words = words;
    }

    List<Happening> of(DossierDetail dossier) {
        List<Happening> lines = new ArrayList<>();
        dossier.supplements().forEach(one -> lines.add(papers(one, dossier)));
        dossier.opinions().forEach(one -> lines.add(opinion(one)));
        dossier.mishaps().forEach(one -> lines.add(mishap(one)));
        return lines;
    }

    private Happening papers(SupplementLine request, DossierDetail dossier) {
        String what = request.missing();
        if (what == null || what.isBlank()) {
            what = dossier.components().stream()
                    .filter(paper -> request.components().contains(paper.code()))
                    .map(DossierDetail.ComponentLine::name)
                    .collect(Collectors.joining("; "));
        }
        List<String> notes = new ArrayList<>();
        notes.add(words.say("dossier.supplementPhase." + request.phase()));
        notes.add(words.say("dossier.supplementStage." + request.stage()));
        if (request.slip() != null) {
            notes.add(words.say("dossier.happened.slip", request.slip()));
        }
        if (request.arrivedAt() != null) {
            String when = words.moment(request.arrivedAt());
            notes.add(
                    request.arrivedWords() == null
                            ? words.say("dossier.happened.arrived", when)
                            : words.say("dossier.happened.arrivedWords", when, request.arrivedWords()));
        } else if (request.until() != null) {
            notes.add(words.say("dossier.happened.until", words.moment(request.until())));
        }
        if (request.sentAt() != null && dossier.acceptedAt() != null) {
            notes.add(words.say(request.lawful() ? "dossier.happened.moves" : "dossier.happened.stays"));
        }
        return new Happening("pause", words.say("dossier.happened.papers", what), String.join(" · ", notes));
    }

    private Happening opinion(OpinionLine asked) {
        String answer = asked.answeredAt() == null
                ? words.say("dossier.happened.unanswered", words.moment(asked.due()))
                : words.say("dossier.happened.answered", words.moment(asked.answeredAt()), asked.answer());
        return new Happening(
                "info", words.say("dossier.happened.opinion", words.unit(asked.unit()), asked.question()), answer);
    }

    private Happening mishap(MishapLine mishap) {
        return new Happening(
                "trio",
                words.say("dossier.happened.mishap", words.say("dossier.mishap." + mishap.kind()), mishap.reason()),
                words.moment(mishap.reportedAt()) + " · "
                        + words.say(mishap.owed() ? "dossier.happened.owed" : "dossier.happened.apologised"));
    }

    /** @param icon of the sprite; @param what in a sentence; @param note how it stands */
    record Happening(String icon, String what, String note) {}
}
