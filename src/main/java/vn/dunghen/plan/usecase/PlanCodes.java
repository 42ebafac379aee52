package vn.dunghen.plan.usecase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What plans are called before they have a number, e.g. {@code DTKH-2026-001}: one sequence a year, without gap or double. */
@Component
class PlanCodes {

    private final JdbcClient jdbc;

    PlanCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next one in the caller's transaction; the row of the year stays locked to its end. */
    String next(String agency, int year) {
        if (!advance(agency, year)) {
            // two first callers at once: one row wins, the other waits here and finds it
            jdbc.sql("insert into plan_sequence (agency, sequence_year, last_number) values (?, ?, 0)"
                            + " on conflict do nothing")
                    .params(agency, year)
                    .update();
            advance(agency, year);
        }
        int number = jdbc.sql("select last_number from plan_sequence where agency = ? and sequence_year = ?")
                .params(agency, year)
                .query(Integer.class)
                .single();
        return String.format("DTKH-%d-%03d", year, number);
    }

    /** Lets only one at a time begin a plan, until the caller's transaction ends. */
    void hold(String agency, int year) {
        jdbc.sql(
                        "insert into plan_sequence (agency, sequence_year, last_number) values (?, ?, 0) on conflict do nothing")
                .params(agency, year)
                .update();
        jdbc.sql("select last_number from plan_sequence where agency = ? and sequence_year = ? for update")
                .params(agency, year)
                .query(Integer.class)
                .single();
    }

    private boolean advance(String agency, int year) {
        return jdbc.sql("update plan_sequence set last_number = last_number + 1"
                                + " where agency = ? and sequence_year = ?")
                        .params(agency, year)
                        .update()
                == 1;
    }
}
