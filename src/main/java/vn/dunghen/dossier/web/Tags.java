package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.web.views.DueTag;
import vn.dunghen.dossier.web.views.DueTag.Tone;
import vn.dunghen.dossier.web.views.StateTag;

/** State and due tags of dossiers: the word, the shape and the colour. */
@Component
class Tags {

    private final PageWords words;
    private final DueWords dueWords;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Tags(PageWords words, DueWords dueWords, WorkingCalendar calendar, Clock clock) {
        this.words = words;
        this.dueWords = dueWords;
        this.calendar = calendar;
        this.clock = clock;
    }

    StateTag state(DossierState state) {
        String text = words.say("dossier.state." + state.code());
        return switch (state) {
            case REGISTERED -> new StateTag(text, "line", "open");
            case ACCEPTED, PROCESSING -> new StateTag(text, "run", "dots");
            case SUPPLEMENT_ASKED, PAYMENT_ASKED -> new StateTag(text, "wait", "pause");
            case NOT_ACCEPTED, WITHDRAWN, STOPPED -> new StateTag(text, "bad", "cross");
            case FINISHED -> new StateTag(text, "ok", "check");
            case RETURNED -> new StateTag(text, "ok", "dcheck");
        };
    }

    /** How plain work stands against its due moment; lateness of work owes nobody an apology. */
    DueTag work(Instant due, boolean hourly) {
        DueWords.Words said = dueWords.of(clock.instant(), due, hourly);
        return new DueTag(said.text(), Tone.valueOf(said.tone().name()), said.between());
    }

    /** The clock stands while papers are awaited. */
    DueTag paused() {
        return new DueTag(words.say("dossier.due.paused"), Tone.PAUSE, "");
    }

    /**
     * How a promise stands; where nothing was finished, what happened instead.
     *
     * @param ended when the handling ended, with a result or without one
     * @param apologised whether the applicant has been told and asked for pardon
     */
    DueTag promise(DossierState state, Instant due, @Nullable Instant ended, boolean hourly, boolean apologised) {
        boolean kept = ended != null && !ended.isAfter(due);
        if (kept && state.withoutResult()) {
            return new DueTag(words.say("dossier.due.ended." + state.code()), Tone.ENDED, "");
        }
        if (kept) {
            int left = hourly ? 0 : calendar.workingDaysBetween(ended, due);
            return new DueTag(
                    left > 0 ? words.say("dossier.due.early", left) : words.say("dossier.due.onTime"), Tone.DONE, "");
        }
        DueWords.Words said = dueWords.of(ended == null ? clock.instant() : ended, due, hourly);
        if (said.tone() != DueWords.Tone.LATE) {
            return new DueTag(said.text(), Tone.valueOf(said.tone().name()), said.between());
        }
        if (ended == null) {
            return late(said.text(), apologised);
        }
        String how = state.withoutResult() ? "dossier.due.endedLate." + state.code() : "dossier.due.finishedLate";
        return late(words.say(how, said.text()), apologised);
    }

    private DueTag late(String text, boolean apologised) {
        return new DueTag(
                words.say(apologised ? "dossier.due.apologised" : "dossier.due.owed", text),
                apologised ? Tone.LATE : Tone.OPEN,
                "");
    }
}
