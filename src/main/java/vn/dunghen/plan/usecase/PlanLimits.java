package vn.dunghen.plan.usecase;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;

/** How many working days each step of a plan may take: rows by effective date. */
@Component
public class PlanLimits {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final WorkingCalendar calendar;

    PlanLimits(JdbcClient jdbc, Directory directory, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The last moment of a step that begins at {@code from}. */
    public Instant due(String task, Instant from) {
        int days = jdbc.sql(
                        """
                select working_days from plan_limit
                where agency in (?, '*') and task = ? and effective_from <= ?
                order by effective_from desc, agency desc limit 1""")
                .params(directory.agency().code(), task, Moments.day(from))
                .query(Integer.class)
                .single();
        return calendar.endOfDay(from, days);
    }
}
