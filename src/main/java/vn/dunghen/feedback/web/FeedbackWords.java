package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.usecase.FeedbackRow;
import vn.dunghen.feedback.web.views.FeedbackViews.Line;
import vn.dunghen.feedback.web.views.FeedbackViews.Tag;

/** Texts, dates, names and tags as the pages about feedback write them. */
@Component
class FeedbackWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final DueWords dueWords;
    private final Directory directory;
    private final Clock clock;

    FeedbackWords(MessageSource messages, DueWords dueWords, Directory directory, Clock clock) {
        this.messages = messages;
        this.dueWords = dueWords;
        this.directory = directory;
        this.clock = clock;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String person(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    String unit(@Nullable String code) {
        return code == null ? "" : directory.unit(code).map(Unit::name).orElse(code);
    }

    Tag state(FeedbackState state) {
        String text = say("feedback.state." + state);
        return switch (state) {
            case RECEIVED -> new Tag(text, "line", "open");
            case ASSIGNING, DRAFTING -> new Tag(text, "run", "dots");
            case AGREEING, SIGNING, ISSUING, FORWARDING -> new Tag(text, "wait", "pause");
            case ANSWERED, FORWARDED -> new Tag(text, "ok", "check");
            case NOT_HANDLED -> new Tag(text, "bad", "cross");
        };
    }

    /** How an answer that is owed stands against its date; null when nothing is owed any more. */
    @Nullable Tag due(FeedbackState state, boolean waiting, Instant due) {
        if (state.over()) {
            return null;
        }
        if (waiting) {
            return new Tag(say("feedback.waiting"), "PAUSE", "");
        }
        DueWords.Words said = dueWords.of(clock.instant(), due, false);
        return new Tag(said.text(), said.tone().name(), "");
    }

    Line line(FeedbackRow row) {
        return new Line(
                "/phan-anh/" + row.code(),
                row.code(),
                say("feedback.kind." + row.kind()),
                row.sender(),
                Moments.say(row.receivedAt()),
                state(row.state()),
                due(row.state(), row.waiting(), row.currentDue()),
                row.state().over() ? say("feedback.timeliness." + row.againstCurrent()) : Moments.say(row.currentDue()),
                unit(row.unit()),
                Optional.ofNullable(row.officer()).map(this::person).orElse(""));
    }
}
