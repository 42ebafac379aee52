package vn.dunghen.dossier.usecase;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;

/** How many working days each step of a publication may take: the department's own rows, by effective date. */
@Component
class PublicationLimits {

    /** The publication from the proposal to the catalogue. */
    static final String WHOLE = "whole";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final WorkingCalendar calendar;

    PublicationLimits(JdbcClient jdbc, Directory directory, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** The last moment of a step that begins at {@code from}. */
    Instant due(String task, Instant from) {
        int days = jdbc.sql(
                        """
                select working_days from procedure_publication_limit
                where agency in (?, '*') and task = ? and effective_from <= ?
                order by effective_from desc, agency desc limit 1""")
                .params(directory.agency().code(), task, Days.of(from))
                .query(Integer.class)
                .single();
        return calendar.endOfDay(from, days);
    }
}
