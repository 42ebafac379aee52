package vn.dunghen.plan.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.usecase.AssignmentRow;
import vn.dunghen.plan.web.views.AssignmentViews.Line;
import vn.dunghen.plan.web.views.AssignmentViews.Tag;

/** Texts, dates, names and tags as the pages about assignments write them. */
@Component
class AssignmentWords {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;
    private final DueWords dueWords;
    private final Directory directory;
    private final Clock clock;

    AssignmentWords(
            MessageSource messages, CalendarWords calendar, DueWords dueWords, Directory directory, Clock clock) {
        this.messages = messages;
        this.calendar = calendar;
        this.dueWords = dueWords;
        this.directory = directory;
        this.clock = clock;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** E.g. "thứ Tư 25/11/2026"; empty for none. */
    String day(@Nullable Instant moment) {
        return moment == null ? "" : calendar.fullDate(LocalDate.ofInstant(moment, ZONE));
    }

    /** E.g. "17:00 thứ Tư 25/11/2026". */
    String moment(Instant moment) {
        return calendar.time(LocalDateTime.ofInstant(moment, ZONE)) + " " + day(moment);
    }

    String person(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }

    /** E.g. "86,5". */
    static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    Tag state(AssignmentState state) {
        String text = say("assignment.state." + state);
        return switch (state) {
            case WAITING -> new Tag(text, "line", "pause");
            case OFFERED -> new Tag(text, "line", "open");
            case IN_PROGRESS -> new Tag(text, "run", "dots");
            case VERIFYING -> new Tag(text, "wait", "pause");
            case DONE -> new Tag(text, "ok", "check");
            case CANCELLED, NOT_ASKED -> new Tag(text, "bad", "cross");
        };
    }

    /** How running work stands against the date it works towards; null when it has none or its clock stands. */
    @Nullable Tag due(AssignmentState state, @Nullable Instant due) {
        if (due == null || state.over() || state == AssignmentState.VERIFYING) {
            return null;
        }
        DueWords.Words said = dueWords.of(clock.instant(), due, false);
        return new Tag(said.text(), said.tone().name(), "");
    }

    String timeliness(AssignmentTimeliness against) {
        return say("assignment.timeliness." + against);
    }

    Line line(AssignmentRow row) {
        return new Line(
                "/ke-hoach/nhiem-vu/" + row.code(),
                row.code(),
                row.content(),
                unit(row.leadUnit()),
                person(row.officer()),
                state(row.state()),
                due(row.state(), row.currentDue()),
                Optional.ofNullable(row.currentDue()).map(this::day).orElse(row.deadlineText()),
                timeliness(row.againstOriginal()),
                row.percent(),
                row.extensions() == 0 ? "" : say("assignment.extended", row.extensions()));
    }
}
