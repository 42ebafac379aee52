package vn.dunghen.feedback.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.feedback.FeedbackKind;

/** How many working days an answer and each step to it may take: the department's own rows, by effective date. */
@Component
public class FeedbackLimits {

    /** From the receipt to the answer. */
    public static final String WHOLE = "whole";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final WorkingCalendar calendar;

    FeedbackLimits(JdbcClient jdbc, Directory directory, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * A limit as it stands.
     *
     * @param kind kind of feedback, or {@code *} for all
     * @param verified whether somebody has compared it with its source
     */
    public record Row(
            String kind, String task, LocalDate effectiveFrom, int workingDays, String source, boolean verified) {}

    Instant due(FeedbackKind kind, String task, Instant from) {
        int days = jdbc.sql(
                        """
                select working_days from feedback_limit
                where agency in (?, '*') and kind in (?, '*') and task = ? and effective_from <= ?
                order by case when kind = '*' then 1 else 0 end, effective_from desc,
                  case when agency = '*' then 1 else 0 end limit 1""")
                .params(directory.agency().code(), kind.name(), task, Moments.day(from))
                .query(Integer.class)
                .single();
        return calendar.endOfDay(from, days);
    }

    /** Those in force on a day. */
    public List<Row> inForce(LocalDate day) {
        return jdbc.sql(
                        """
                select l.kind, l.task, l.effective_from, l.working_days, l.source, l.verified from feedback_limit l
                where l.agency in (:agency, '*') and l.effective_from <= :day
                  and not exists (select 1 from feedback_limit n
                    where n.agency in (:agency, '*') and n.kind = l.kind and n.task = l.task and n.effective_from <= :day
                      and (n.effective_from > l.effective_from or n.effective_from = l.effective_from
                        and n.agency <> '*' and l.agency = '*'))
                order by l.task, l.kind""")
                .param("agency", directory.agency().code())
                .param("day", day)
                .query((row, n) -> new Row(
                        row.getString("kind"),
                        row.getString("task"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getInt("working_days"),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list();
    }
}
