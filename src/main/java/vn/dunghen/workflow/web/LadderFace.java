package vn.dunghen.workflow.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarDay;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.workflow.Ladders;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.RungMoment;
import vn.dunghen.workflow.web.views.LadderForm;
import vn.dunghen.workflow.web.views.LadderPage;

/** Makes of ladders what their pages show. */
@Component
class LadderFace {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int EXAMPLE_DAYS = 10;

    private final Ladders ladders;
    private final CalendarBook calendar;
    private final CalendarWords words;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    LadderFace(
            Ladders ladders,
            CalendarBook calendar,
            CalendarWords words,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.ladders = ladders;
        this.calendar = calendar;
        this.words = words;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    LadderPage.Ladder ladder(String kind) {
        List<Rung> rungs = ladders.rungs(kind, clock.instant());
        LocalDate since = rungs.stream()
                .map(Rung::effectiveFrom)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new LadderPage.Ladder(
                kind,
                name(kind),
                say("ladders.since", words.date(since)),
                rungs.stream().map(this::rung).toList());
    }

    String name(String kind) {
        String name = messages.getMessage("ladders.kind." + kind, null, kind, VIETNAMESE);
        return name == null ? kind : name;
    }

    /** The day an invented promise ends when nobody names one. */
    LocalDate exampleDay() {
        return Moments.day(calendar.endOfDay(clock.instant(), EXAMPLE_DAYS));
    }

    /**
     * When each rung would come for a promise that ends on a day.
     *
     * @param offsets wanted, by code; a rung without one stays as it is
     */
    LadderForm.Example example(String kind, Map<String, Integer> offsets, LocalDate dueDay) {
        Instant due = calendar.endOfDay(Moments.noon(dueDay), 0);
        List<LadderForm.Line> lines = ladders.rungs(kind, clock.instant()).stream()
                .map(rung -> line(rung, offsets.getOrDefault(rung.code(), rung.offsetDays()), due))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .map(Timed::line)
                .toList();
        return new LadderForm.Example(said(due), lines);
    }

    private record Timed(Instant at, LadderForm.Line line) {}

    private Timed line(Rung rung, int offset, Instant due) {
        Instant at = RungMoment.of(offset, due, calendar);
        Instant now = RungMoment.of(rung.offsetDays(), due, calendar);
        return new Timed(
                at,
                new LadderForm.Line(
                        act(rung), who(rung), said(at), at.equals(now) ? "" : said(now), why(offset, at, due)));
    }

    /** Names the days off that lie between the rung and the due day, so that the count can be checked with a finger. */
    private String why(int offset, Instant at, Instant due) {
        if (offset == 0) {
            return say("ladders.when.at");
        }
        LocalDate first = Moments.day(offset < 0 ? at : due);
        LocalDate last = Moments.day(offset < 0 ? due : at);
        String off = calendar.days(first, last).stream()
                .filter(day -> !day.kind().isWorking())
                .map(this::dayOff)
                .collect(Collectors.joining(", "));
        String count = say(offset < 0 ? "ladders.count.before" : "ladders.count.after", Math.abs(offset));
        return off.isEmpty() ? count : say("ladders.count.off", count, off);
    }

    private String dayOff(CalendarDay day) {
        String date = words.shortDate(day.date());
        return day.kind() == DayKind.WEEKEND || day.name() == null
                ? say("ladders.count.weekend", words.weekday(day.date()), date)
                : say("ladders.count.holiday", day.name(), date);
    }

    List<LadderForm.Version> history(String kind) {
        LocalDate today = Moments.day(clock.instant());
        List<Rung> inForce = ladders.rungs(kind, clock.instant());
        return ladders.history(kind).stream()
                .map(version -> new LadderForm.Version(
                        words.date(version.rung().effectiveFrom()),
                        act(version.rung()),
                        when(version.rung().offsetDays()),
                        say("ladders.by", staff(version.by()), Moments.say(version.at())),
                        say(state(version.rung(), inForce, today))))
                .toList();
    }

    private static String state(Rung rung, List<Rung> inForce, LocalDate today) {
        if (rung.effectiveFrom().isAfter(today)) {
            return "ladders.state.coming";
        }
        return inForce.contains(rung) ? "ladders.state.now" : "ladders.state.past";
    }

    private LadderPage.Rung rung(Rung rung) {
        return new LadderPage.Rung(
                rung.code(),
                rung.offsetDays(),
                when(rung.offsetDays()),
                act(rung),
                who(rung),
                rung.act() != Rung.Act.EXPIRED);
    }

    private String act(Rung rung) {
        return rung.active() ? rung.name() : say("ladders.off", rung.name());
    }

    private String who(Rung rung) {
        return rung.who().stream().map(one -> say("ladders.who." + one.name())).collect(Collectors.joining(", "));
    }

    private String when(int offset) {
        if (offset == 0) {
            return say("ladders.when.at");
        }
        return say(offset < 0 ? "ladders.when.before" : "ladders.when.after", Math.abs(offset));
    }

    private String staff(@Nullable String login) {
        return directory
                .staff(login == null ? "" : login)
                .map(StaffMember::name)
                .orElse(String.valueOf(login));
    }

    private String said(Instant moment) {
        return words.moment(LocalDateTime.ofInstant(moment, Moments.ZONE));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
