package vn.dunghen.feedback.usecase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes of feedback, e.g. {@code PAKN-2026-0001}: one sequence a year, without gap or double. */
@Component
class FeedbackCodes {

    private final JdbcClient jdbc;

    FeedbackCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next one in the caller's transaction; the row of the year stays locked to its end. */
    String next(String agency, int year) {
        if (!advance(agency, year)) {
            // two first callers at once: one row wins, the other waits here and finds it
            jdbc.sql("insert into feedback_sequence (agency, sequence_year, last_number) values (?, ?, 0)"
                            + " on conflict do nothing")
                    .params(agency, year)
                    .update();
            advance(agency, year);
        }
        int number = jdbc.sql("select last_number from feedback_sequence where agency = ? and sequence_year = ?")
                .params(agency, year)
                .query(Integer.class)
                .single();
        return String.format("PAKN-%d-%04d", year, number);
    }

    private boolean advance(String agency, int year) {
        return jdbc.sql("update feedback_sequence set last_number = last_number + 1"
                                + " where agency = ? and sequence_year = ?")
                        .params(agency, year)
                        .update()
                == 1;
    }
}
