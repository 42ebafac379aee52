package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

/** Periods to come are dated when they open, so their dates move; reports that units have been asked for keep theirs. */
@Component
@Transactional(readOnly = true)
class ReportCalendarImpact implements CalendarImpact {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String ASKED =
            " from report_campaign c where c.agency = ? and c.state = 'COLLECTING' and c.internal_due_at ";

    private final JdbcClient jdbc;
    private final ReportRegimes regimes;
    private final CalendarBook calendar;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    ReportCalendarImpact(
            JdbcClient jdbc,
            ReportRegimes regimes,
            CalendarBook calendar,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.regimes = regimes;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    private record Planned(String code, String name, String regime, String period, Instant opens) {}

    @Override
    public Effect effect(Set<LocalDate> changed, WorkingCalendar after) {
        String agency = directory.agency().code();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        WorkingCalendar before = calendar.withChanges(List.of());
        List<Move> moves = new ArrayList<>();
        for (Planned planned : planned(agency)) {
            Optional<ReportRegime> regime = regimes.on(planned.regime(), Moments.day(planned.opens()));
            regime.flatMap(one -> ReportPeriod.parse(planned.period(), one.frequency()))
                    .ifPresent(period -> compare(
                            planned,
                            regime.orElseThrow().dates(period, before),
                            regime.orElseThrow().dates(period, after),
                            moves));
        }
        int late = jdbc.sql("select count(*)" + ASKED + "<= ?")
                .params(agency, now)
                .query(Integer.class)
                .single();
        return new Effect(say("report.calendar.work"), moves, kept(agency, now, changed, after), late);
    }

    private void compare(Planned planned, CampaignDates before, CampaignDates after, List<Move> moves) {
        move(planned, "report.calendar.internal", before.internalDueAt(), after.internalDueAt(), moves);
        move(planned, "report.calendar.outward", before.outwardDueAt(), after.outwardDueAt(), moves);
    }

    private void move(Planned planned, String which, Instant before, Instant after, List<Move> moves) {
        if (!before.equals(after)) {
            moves.add(new Move(planned.code(), say(which, planned.name()), before, after));
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

    private List<Kept> kept(String agency, OffsetDateTime now, Set<LocalDate> changed, WorkingCalendar after) {
        return jdbc
                .sql("select c.code, c.name, c.internal_due_at" + ASKED + "> ? order by c.id")
                .params(agency, now)
                .query((row, n) -> new Kept(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("internal_due_at", OffsetDateTime.class).toInstant(),
                        say("report.calendar.kept")))
                .list()
                .stream()
                .filter(one -> changed.contains(Moments.day(one.due())))
                .filter(one -> !after.isWorkingDay(Moments.day(one.due())))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
