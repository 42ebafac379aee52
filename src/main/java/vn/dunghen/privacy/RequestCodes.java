package vn.dunghen.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes of requests, e.g. {@code DLCN-2026-0001}: one sequence a year, without gap or double. */
@Component
class RequestCodes {

    private final JdbcClient jdbc;

    RequestCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next one in the caller's transaction; the row of the year stays locked to its end. */
    String next(String agency, int year) {
        jdbc.sql("insert into privacy_sequence (agency, sequence_year, last_number) values (?, ?, 0)"
                        + " on conflict do nothing")
                .params(agency, year)
                .update();
        jdbc.sql("update privacy_sequence set last_number = last_number + 1 where agency = ? and sequence_year = ?")
                .params(agency, year)
                .update();
        return jdbc.sql("select last_number from privacy_sequence where agency = ? and sequence_year = ?")
                .params(agency, year)
                .query((row, i) -> String.format("DLCN-%d-%04d", year, row.getInt(1)))
                .single();
    }
}
