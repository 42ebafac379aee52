package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;

/** How many working days each step of an assignment may take: the department's own rows, by effective date. */
@Component
class AssignmentLimits {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final WorkingCalendar calendar;

    AssignmentLimits(JdbcClient jdbc, Directory directory, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.calendar = calendar;
    }

    int days(String task, Instant on) {
        return jdbc.sql(
                        """
                select working_days from plan_assignment_limit
                where agency in (?, '*') and task = ? and effective_from <= ?
                order by effective_from desc, agency desc limit 1""")
                .params(directory.agency().code(), task, LocalDate.ofInstant(on, ZONE))
                .query(Integer.class)
                .single();
    }

    /** The last moment of a step that begins at {@code from}. */
    Instant due(String task, Instant from) {
        return calendar.endOfDay(from, days(task, from));
    }
}
