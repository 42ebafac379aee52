package vn.dunghen.portal.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.portal.web.views.LookupView.Tag;

/** The tags beside the answer: the coarse state, and how the promise stands. Lateness is said plainly. */
@Component
class DueTags {

    private final PortalWords words;
    private final DueWords dueWords;
    private final WorkingCalendar calendar;

    DueTags(PortalWords words, DueWords dueWords, WorkingCalendar calendar) {
        this.words = words;
        this.dueWords = dueWords;
        this.calendar = calendar;
    }

    Tag state(DossierState state) {
        String text = words.say("dossier.state." + state.code());
        return switch (state) {
            case REGISTERED -> new Tag(text, "line", "open");
            case ACCEPTED, PROCESSING -> new Tag(text, "run", "dots");
            case SUPPLEMENT_ASKED, PAYMENT_ASKED -> new Tag(text, "wait", "pause");
            case NOT_ACCEPTED, WITHDRAWN, STOPPED -> new Tag(text, "bad", "cross");
            case FINISHED -> new Tag(text, "ok", "check");
            case RETURNED -> new Tag(text, "ok", "dcheck");
        };
    }

    /** How the last promise stands; {@code null} before there is one, or when it ended without a result in time. */
    @Nullable Tag promise(PublicDossier dossier) {
        PublicDossier.Promise promise = dossier.promise();
        if (promise == null) {
            return null;
        }
        Instant due = promise.current();
        Instant at = promise.measuredAt();
        boolean late = at.isAfter(due);
        String sorry = words.say(dossier.owesApology() ? "portal.due.owed" : "portal.due.apologised");
        if (late) {
            String text = dueWords.of(at, due, dossier.hourly()).text();
            String said = dossier.finishedAt() == null ? text : words.say("portal.due.finishedLate", text);
            return new Tag(said + " – " + sorry, dossier.owesApology() ? "OPEN" : "LATE", "");
        }
        if (dossier.paused()) {
            return new Tag(words.say("portal.due.paused"), "PAUSE", "");
        }
        if (dossier.finishedAt() != null) {
            int left = dossier.hourly() ? 0 : calendar.workingDaysBetween(at, due);
            return new Tag(left > 0 ? words.say("portal.due.early", left) : words.say("portal.due.onTime"), "DONE", "");
        }
        if (dossier.resolvedAt() != null) {
            return null;
        }
        DueWords.Words said = dueWords.of(at, due, dossier.hourly());
        return new Tag(said.text(), said.tone().name(), "");
    }
}
