package vn.dunghen.operation;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sequences and columns that count by themselves go on where the old database stood. */
final class Counters {

    private Counters() {}

    static void set(JdbcTemplate old, JdbcTemplate fresh) {
        for (Map<String, Object> column : fresh.queryForList("select table_name as owner, column_name as name"
                + " from information_schema.columns where table_schema = current_schema and is_identity = 'YES'")) {
            fresh.queryForObject(
                    "select setval(pg_get_serial_sequence(?, ?), (select coalesce(max(" + column.get("name")
                            + "), 0) + 1 from " + column.get("owner") + "), false)",
                    Long.class,
                    column.get("owner"),
                    column.get("name"));
        }
        long next = old.queryForObject("select nextval('audit_entry_seq')", Long.class);
        fresh.queryForObject("select setval('audit_entry_seq', ?, false)", Long.class, next);
    }
}
