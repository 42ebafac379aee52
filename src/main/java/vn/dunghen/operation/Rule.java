package vn.dunghen.operation;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Something that holds in every whole database.
 *
 * @param says the rule as a Vietnamese sentence
 * @param search finds what breaks it: codes people know, or ids
 */
record Rule(String says, Search search) {

    /** Looks for what breaks a rule. */
    @FunctionalInterface
    interface Search {
        List<String> broken(JdbcTemplate jdbc);
    }

    /** @param sql one column that names each thing that breaks the rule */
    static Rule of(String says, String sql) {
        return new Rule(says, jdbc -> jdbc.queryForList(sql, String.class));
    }
}
