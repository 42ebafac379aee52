package vn.dunghen.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes rows again under other ids, codes, names and days, as the table {@code bench_copy} says. A column is taken for an
 * id, or for one that holds a code or a name, when some row of those to be copied says so.
 */
final class Copies {

    /** Ends like an id of ours or of the engine, whose ids of activities begin with their name. */
    private static final String IDS = "(^|:)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

    /** Ids of what is there once, however many dossiers there are. */
    private static final Set<String> GLOBAL =
            Set.of("proc_def_id_", "process_def_id_", "job_def_id_", "deployment_id_");

    private final JdbcTemplate rows;

    Copies(JdbcTemplate rows) {
        this.rows = rows;
        rows.execute(
                "create temporary table if not exists bench_old as select distinct old_id, old_code, old_name from bench_copy");
    }

    /** Does the work while these tables have no indexes but those of their keys: many rows are sorted once and for all afterwards. */
    void withoutIndexes(Collection<String> tables, Runnable work) {
        List<Map<String, Object>> indexes = rows.queryForList(
                "select indexname, indexdef from pg_indexes i where schemaname = 'public' and tablename = any (?) and not exists"
                        + " (select 1 from pg_constraint c where c.conname = i.indexname) order by tablename, indexname",
                (Object) tables.toArray(String[]::new));
        indexes.forEach(index -> rows.execute("drop index " + index.get("indexname")));
        work.run();
        indexes.forEach(index -> rows.execute(index.get("indexdef").toString()));
    }

    /** The id of a row's copy: the same for every mention of it. */
    static String other(String id, String number) {
        return "md5(" + id + " || ':' || " + number + ")::uuid::text";
    }

    /**
     * Writes a table's rows again for every copy.
     *
     * @param owner the column that names whom a row belongs to
     * @param which of the copies {@code c}
     */
    void copy(String table, String owner, String which) {
        write(table, "t." + owner + " = c.old_id", which);
    }

    /** The oldest first, as rows come in life: what was registered in the same week lies together. */
    private void write(String table, String belongs, String which) {
        long begun = System.nanoTime();
        Map<String, String> columns = columns(table, belongs);
        int made = rows.update("insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                + String.join(", ", columns.values()) + " from bench_copy c join " + table + " t on " + belongs
                + " where " + which + " order by c.shift desc");
        LoggerFactory.getLogger(Copies.class)
                .info("{}: {} rows in {} s", table, made, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private Map<String, String> columns(String table, String belongs) {
        Map<String, String> columns = new LinkedHashMap<>();
        rows.query(
                "select column_name, data_type from information_schema.columns where table_schema = 'public'"
                        + " and table_name = ? and is_identity = 'NO' order by ordinal_position",
                row -> {
                    String column = row.getString("column_name");
                    columns.put(column, value(table, belongs, column, row.getString("data_type")));
                },
                table);
        return columns;
    }

    private String value(String table, String belongs, String column, String type) {
        String t = "t." + column;
        if (table.equals("audit_entry") && column.equals("id")) {
            return "nextval('audit_entry_seq')";
        }
        if (table.equals("dossier") && column.equals("search_words")) {
            // as SearchWords writes them
            return "' ' || lower(c.name) || ' ' || c.plain || ' '";
        }
        if (GLOBAL.contains(column)) {
            return t;
        }
        if (type.startsWith("timestamp")) {
            return t + " - c.shift";
        }
        if (type.equals("date")) {
            return "(" + t + " - c.shift)::date";
        }
        if (!type.startsWith("character") && !type.equals("text")) {
            return t;
        }
        if (holds(table, belongs, column, "t." + column + " ~ '" + IDS + "'")) {
            // the engine keeps ids and words in one column
            return "case when " + t + " ~ '" + IDS + "' then " + other(t, "c.number") + " else " + t + " end";
        }
        String value = t;
        if (holds(table, belongs, column, "position(c.old_code in " + t + ") > 0")) {
            value = "replace(" + value + ", c.old_code, c.code)";
        }
        if (holds(table, belongs, column, "position(lower(c.old_code) in " + t + ") > 0")) {
            value = "replace(" + value + ", lower(c.old_code), lower(c.code))";
        }
        if (holds(table, belongs, column, "position(c.old_name in " + t + ") > 0")) {
            value = "replace(" + value + ", c.old_name, c.name)";
        }
        if (holds(table, belongs, column, "position(c.old_id in " + t + ") > 0")) {
            value = "replace(" + value + ", c.old_id, c.id)";
        }
        if (column.equals("search_text")) {
            value = "replace(" + value + ", c.old_plain, c.plain)";
        }
        if (column.equals("lookup_token")) {
            return "md5(" + t + " || c.number)";
        }
        return value;
    }

    private boolean holds(String table, String belongs, String column, String condition) {
        return !rows.queryForList("select 1 from " + table + " t join bench_old c on " + belongs + " where t." + column
                        + " is not null and " + condition + " limit 1")
                .isEmpty();
    }

    /** The same of the engine's tables, whose rows name a process; {@code bench_process} says whose it is. */
    void copyOfProcess(String table, String process) {
        write(table, "t." + process + " in (select p.process from bench_process p where p.owner = c.old_id)", "true");
    }
}
