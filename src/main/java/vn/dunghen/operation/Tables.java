package vn.dunghen.operation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of a database, the engine's too, under their names in small letters; how many rows each has. */
final class Tables {

    /** Says how the tables came to be; every database writes its own. */
    static final String HISTORY = "flyway_schema_history";

    private Tables() {}

    /** All but {@link #HISTORY}, by name. */
    static List<String> names(JdbcTemplate jdbc) {
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = current_schema"
                                + " and table_type = 'BASE TABLE'",
                        String.class)
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals(HISTORY))
                .sorted()
                .toList();
    }

    static SortedMap<String, Long> counts(JdbcTemplate jdbc) {
        var counts = new TreeMap<String, Long>();
        names(jdbc).forEach(table -> counts.put(table, count(jdbc, table)));
        return counts;
    }

    static long count(JdbcTemplate jdbc, String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    /** Versions of the migrations the database went through; empty when it knows none. */
    static List<String> versions(JdbcTemplate jdbc) {
        // H2 has the name in small letters, as Flyway wrote it
        return jdbc.queryForList(
                "select \"version\" from \"" + HISTORY
                        + "\" where \"success\" = true and \"version\" is not null order by \"version\"",
                String.class);
    }
}
