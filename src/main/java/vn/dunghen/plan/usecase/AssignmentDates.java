package vn.dunghen.plan.usecase;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.AssignmentDue;

/** The dates of open assignments, read from rows. */
@Repository
class AssignmentDates {

    private static final String OPEN =
            " from plan_assignment a where a.agency = ? and a.state in ('OFFERED', 'IN_PROGRESS') and a.current_due_at ";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    AssignmentDates(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A date that is still ahead.
     *
     * @param named the last day the plan speaks of
     * @param asPlanned whether nobody has given more time yet
     */
    record Ahead(
            String id,
            String code,
            String content,
            DeadlineKind kind,
            @Nullable LocalDate named,
            Instant due,
            boolean asPlanned) {

        Instant following(WorkingCalendar calendar) {
            return AssignmentDue.following(kind, named, due, asPlanned, calendar);
        }
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public List<Ahead> ahead() {
        return jdbc.sql("select a.id, a.code, a.content, a.deadline_kind, a.deadline_to, a.original_due_at,"
                        + " a.current_due_at" + OPEN + "> ? order by a.id")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    Instant due = row.getObject("current_due_at", OffsetDateTime.class)
                            .toInstant();
                    return new Ahead(
                            row.getString("id"),
                            row.getString("code"),
                            row.getString("content"),
                            DeadlineKind.valueOf(row.getString("deadline_kind")),
                            Optional.ofNullable(row.getDate("deadline_to"))
                                    .map(Date::toLocalDate)
                                    .orElse(null),
                            due,
                            due.equals(row.getObject("original_due_at", OffsetDateTime.class)
                                    .toInstant()));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public int late() {
        return jdbc.sql("select count(*)" + OPEN + "<= ?")
                .params(directory.agency().code(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
