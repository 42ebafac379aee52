package vn.dunghen.report.usecase;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;

/** How many working days each step of a unit's report may take: the department's own rows, by effective date. */
@Component
class ReportLimits {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final WorkingCalendar calendar;

    ReportLimits(JdbcClient jdbc, Directory directory, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The last moment of a step that begins at {@code from}. */
    Instant due(String task, Instant from) {
        return calendar.endOfDay(from, days(task, from));
    }

    /** The last moment of a step on the way to a date outside; that date itself where the step begins too late for its own. */
    Instant before(String task, Instant outward, Instant from) {
        Instant own = calendar.endOfDay(outward, -days(task, from));
        return own.isAfter(from) ? own : outward;
    }

    private int days(String task, Instant from) {
        return jdbc.sql(
                        """
                select working_days from report_limit
                where agency in (?, '*') and task = ? and effective_from <= ?
                order by effective_from desc, agency desc limit 1""")
                .params(directory.agency().code(), task, Moments.day(from))
                .query(Integer.class)
                .single();
    }
}
