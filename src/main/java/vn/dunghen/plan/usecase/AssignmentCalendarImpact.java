package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;

/** Names the open assignments whose date would fall on a day off; the date an approved plan has set stays, an extension moves it. */
@Component
@Transactional(readOnly = true)
class AssignmentCalendarImpact implements CalendarImpact {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String OPEN =
            " from plan_assignment a where a.agency = ? and a.state in ('OFFERED', 'IN_PROGRESS') and a.current_due_at ";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    AssignmentCalendarImpact(JdbcClient jdbc, Directory directory, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Effect effect(Set<LocalDate> changed, WorkingCalendar after) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String agency = directory.agency().code();
        List<Kept> kept = jdbc
                .sql("select a.code, a.content, a.current_due_at" + OPEN + "> ? order by a.id")
                .params(agency, now)
                .query((row, n) -> new Kept(
                        row.getString("code"),
                        row.getString("content"),
                        row.getObject("current_due_at", OffsetDateTime.class).toInstant(),
                        say("assignment.calendar.kept")))
                .list()
                .stream()
                .filter(one -> changed.contains(Moments.day(one.due())))
                .filter(one -> !after.isWorkingDay(Moments.day(one.due())))
                .toList();
        int late = jdbc.sql("select count(*)" + OPEN + "<= ?")
                .params(agency, now)
                .query(Integer.class)
                .single();
        return new Effect(say("assignment.calendar.work"), List.of(), kept, late);
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
