package vn.dunghen.portal.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.portal.web.views.LookupView.Step;

/** Vì sao ngày hẹn thay đổi: the ledger in short sentences, old day, new day and the kind of cause. */
@Component
class DateStory {

    private final PortalWords words;
    private final Clock clock;

    DateStory(PortalWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<Step> of(PublicDossier dossier) {
        List<Step> steps = new ArrayList<>();
        if (dossier.acceptedAt() == null) {
            steps.add(new Step(
                    "is-key",
                    words.date(dossier.registeredAt()),
                    words.say("portal.story.registered"),
                    words.say("portal.story.registered.why")));
        }
        dossier.changes().forEach(change -> steps.add(step(dossier, change)));
        steps.add(new Step(
                "is-now",
                now(dossier),
                words.say("portal.story.state." + dossier.state().code()),
                mayMoveAgain(dossier) ? "" : words.say("portal.story.once")));
        return steps;
    }

    private Step step(PublicDossier dossier, PublicDossier.Change change) {
        return new Step(dot(change.kind()), words.date(change.at()), what(dossier, change), sentence(dossier, change));
    }

    /** E.g. "Sở xin lỗi và hẹn lại 25/11/2026". */
    String what(PublicDossier dossier, PublicDossier.Change change) {
        return words.say("portal.story." + change.kind(), words.due(change.after(), dossier.hourly()));
    }

    /** Why, as a kind of cause. */
    String sentence(PublicDossier dossier, PublicDossier.Change change) {
        String before = change.before() == null ? "" : words.due(change.before(), dossier.hourly());
        return change.cause() == null
                ? words.say("portal.story." + change.kind() + ".why", before)
                : words.say("portal.story.EXTENSION.cause", before, words.say("dossier.cause." + change.cause()));
    }

    private String now(PublicDossier dossier) {
        Instant ended = dossier.returnedAt() != null ? dossier.returnedAt() : dossier.resolvedAt();
        return ended == null ? words.say("portal.story.today", words.date(clock.instant())) : words.date(ended);
    }

    private static boolean mayMoveAgain(PublicDossier dossier) {
        return dossier.resolvedAt() != null
                || dossier.changes().stream().noneMatch(change -> change.kind() == LedgerKind.EXTENSION);
    }

    private static String dot(LedgerKind kind) {
        return switch (kind) {
            case START -> "is-key";
            case PAUSE, EXTENSION -> "is-warn";
            default -> "";
        };
    }
}
