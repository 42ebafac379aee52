package vn.dunghen.report.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.ReportPeriod;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Periods to come are dated when they open; those that are open follow as their regime words the date, and never to an earlier day. */
@Component
@Transactional(readOnly = true)
class ReportCalendarImpact implements CalendarImpact {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final ReportRegimes regimes;
    private final CalendarBook calendar;
    private final Directory directory;
    private final MessageSource messages;
    private final OpenedDates opened;

    ReportCalendarImpact(
            JdbcClient jdbc,
            ReportRegimes regimes,
            CalendarBook calendar,
            Directory directory,
            MessageSource messages,
            OpenedDates opened) {
        this.jdbc = jdbc;
        this.regimes = regimes;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
        this.opened = opened;
    }

    private record Planned(String code, String name, String regime, String period, Instant opens) {}

    @Override
    public Effect effect(Set<LocalDate> changed, WorkingCalendar after) {
        String agency = directory.agency().code();
        WorkingCalendar before = calendar.withChanges(List.of());
        List<Move> moves = new ArrayList<>();
        for (Planned planned : planned(agency)) {
            Optional<ReportRegime> regime = regimes.on(planned.regime(), Moments.day(planned.opens()));
            regime.flatMap(one -> ReportPeriod.parse(planned.period(), one.frequency()))
                    .ifPresent(period -> compare(
                            planned.code(),
                            planned.name(),
                            regime.orElseThrow().dates(period, before),
                            regime.orElseThrow().dates(period, after),
                            moves));
        }
        List<Kept> kept = new ArrayList<>();
        opened.ahead().forEach(one -> opened(one, changed, after, moves, kept));
        return new Effect(say("report.calendar.work"), moves, kept, opened.late());
    }

    private void compare(String code, String name, CampaignDates before, CampaignDates after, List<Move> moves) {
        move(code, say("report.calendar.internal", name), before.internalDueAt(), after.internalDueAt(), moves);
        move(code, say("report.calendar.outward", name), before.outwardDueAt(), after.outwardDueAt(), moves);
    }

    private static void move(String code, String which, Instant before, Instant after, List<Move> moves) {
        if (!before.equals(after)) {
            moves.add(new Move(code, which, before, after));
        }
    }

    private List<Planned> planned(String agency) {
        return jdbc.sql("select code, name, regime_code, period, opens_at from report_campaign"
                        + " where agency = ? and state = 'PLANNED' order by code")
                .param(agency)
                .query((row, n) -> new Planned(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    private void opened(
            OpenedDates.Opened one, Set<LocalDate> changed, WorkingCalendar after, List<Move> moves, List<Kept> kept) {
        CampaignDates then = one.following(after);
        compare(one.code(), one.name(), one.dates(), then, moves);
        keep(one, "report.calendar.internal", one.dates().internalDueAt(), then.internalDueAt(), changed, after, kept);
        keep(one, "report.calendar.outward", one.dates().outwardDueAt(), then.outwardDueAt(), changed, after, kept);
    }

    private void keep(
            OpenedDates.Opened one,
            String which,
            Instant due,
            Instant then,
            Set<LocalDate> changed,
            WorkingCalendar after,
            List<Kept> kept) {
        LocalDate day = Moments.day(due);
        if (due.isAfter(one.now()) && then.equals(due) && changed.contains(day) && !after.isWorkingDay(day)) {
            kept.add(new Kept(one.code(), say(which, one.name()), due, say("report.calendar.kept")));
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
