package vn.dunghen.report.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.usecase.ReportTally;
import vn.dunghen.report.web.views.ReportViews.Tag;

/** Texts, dates, names and tags as the pages about periodic reports write them. */
@Component
class ReportWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;
    private final DueWords dueWords;
    private final Directory directory;
    private final Clock clock;

    ReportWords(MessageSource messages, CalendarWords calendar, DueWords dueWords, Directory directory, Clock clock) {
        this.messages = messages;
        this.calendar = calendar;
        this.dueWords = dueWords;
        this.directory = directory;
        this.clock = clock;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** E.g. "thứ Tư 25/11/2026". */
    String day(Instant moment) {
        return calendar.fullDate(Moments.day(moment));
    }

    String date(LocalDate day) {
        return Moments.say(day);
    }

    /** E.g. "17:00 thứ Tư 25/11/2026"; empty for none. */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : calendar.time(LocalDateTime.ofInstant(moment, Moments.ZONE)) + " " + day(moment);
    }

    String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }

    String person(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    Tag due(Instant due) {
        DueWords.Words said = dueWords.of(clock.instant(), due, false);
        return new Tag(said.text(), said.tone().name(), "");
    }

    Tag state(CampaignState state) {
        String text = say("report.campaign." + state);
        return switch (state) {
            case PLANNED -> new Tag(text, "line", "open");
            case COLLECTING -> new Tag(text, "run", "dots");
            case COLLECTED -> new Tag(text, "ok", "check");
            case DROPPED -> new Tag(text, "bad", "cross");
        };
    }

    Tag state(UnitReportState state) {
        String text = say("report.state." + state);
        return switch (state) {
            case FILLING, SUBMITTING -> new Tag(text, "line", "open");
            case SUBMITTED -> new Tag(text, "wait", "pause");
            case ACCEPTED -> new Tag(text, "ok", "check");
            case NOT_REPORTED -> new Tag(text, "bad", "cross");
            case EXCUSED -> new Tag(text, "line", "dash");
        };
    }

    /** A unit whose date was still ahead when the office ended the collection has not refused to report. */
    Tag state(UnitReportState state, ReportTimeliness timeliness) {
        return timeliness == ReportTimeliness.CLOSED_EARLY
                ? new Tag(say("report.state.CLOSED_EARLY"), "line", "dash")
                : state(state);
    }

    /** @param days working days late */
    Tag timeliness(ReportTimeliness timeliness, int days) {
        String text = timeliness == ReportTimeliness.LATE || timeliness == ReportTimeliness.RUNNING_LATE
                ? say("report.timeliness." + timeliness, Math.max(1, days))
                : say("report.timeliness." + timeliness);
        return switch (timeliness) {
            case ON_TIME -> new Tag(text, "ok", "check");
            case LATE -> new Tag(text, "bad", "trio");
            case RUNNING_LATE -> new Tag(text, "bad", "tri");
            case NOT_REPORTED -> new Tag(text, "bad", "cross");
            case CLOSED_EARLY -> new Tag(text, "line", "dash");
            case RUNNING -> new Tag(text, "line", "open");
            case NONE -> new Tag(text, "line", "dash");
        };
    }

    /** "nhận 7/8, đúng hạn 5, không nộp 1". */
    String counts(ReportTally tally) {
        if (tally.expected() + tally.excused() == 0) {
            return "";
        }
        String counts = say(
                "report.counts",
                tally.received(),
                tally.expected(),
                tally.onTime(),
                tally.late(),
                tally.returned(),
                tally.escalated(),
                tally.notReported() - tally.closedEarly());
        return tally.closedEarly() == 0 ? counts : counts + say("report.counts.closedEarly", tally.closedEarly());
    }
}
