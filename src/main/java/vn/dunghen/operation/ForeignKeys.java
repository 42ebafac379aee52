package vn.dunghen.operation;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The foreign keys of a PostgreSQL schema, taken off and put back within one transaction. */
final class ForeignKeys {

    private ForeignKeys() {}

    /** @return what {@link #add} needs to put them back */
    static List<Map<String, Object>> drop(JdbcTemplate jdbc) {
        List<Map<String, Object>> keys =
                jdbc.queryForList("select cast(cast(conrelid as regclass) as text) as owner, conname as name,"
                        + " pg_get_constraintdef(oid) as definition from pg_constraint"
                        + " where contype = 'f' and connamespace = cast(current_schema() as regnamespace)");
        keys.forEach(key ->
                jdbc.execute("alter table " + key.get("owner") + " drop constraint \"" + key.get("name") + "\""));
        return keys;
    }

    /** Fails when a row points to what is not there. */
    static void add(JdbcTemplate jdbc, List<Map<String, Object>> keys) {
        keys.forEach(key -> jdbc.execute("alter table " + key.get("owner") + " add constraint \"" + key.get("name")
                + "\" " + key.get("definition")));
    }
}
