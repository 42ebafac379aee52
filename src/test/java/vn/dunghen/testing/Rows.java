package vn.dunghen.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that stands in the database of a department, counted or summed up. */
public final class Rows {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by table_name";

    private Rows() {}

    /** How many rows each table has. */
    public static Map<String, Long> counted(TestDepartment department) {
        return each(department, "select count(*) from ", row -> {
            row.next();
            return row.getLong(1);
        });
    }

    /** A sum over the rows of each table, whatever their order: it changes when one of them does. */
    public static Map<String, Long> sums(TestDepartment department) {
        return each(department, "select * from ", row -> {
            long sum = 0;
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                long one = 17;
                for (int column = 1; column <= columns; column++) {
                    one = one * 31 + Objects.hashCode(row.getString(column));
                }
                sum += one * one + 1;
            }
            return sum;
        });
    }

    /** The tables that are not as they were. */
    public static List<String> changed(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .toList();
    }

    private interface Reading {
        long of(ResultSet rows) throws SQLException;
    }

    private static Map<String, Long> each(TestDepartment department, String select, Reading reading) {
        JdbcTemplate jdbc = department.context().getBean(JdbcTemplate.class);
        Map<String, Long> found = new TreeMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            found.put(
                    table.toLowerCase(Locale.ROOT),
                    jdbc.query(select + "\"" + table + "\"", (ResultSet rows) -> reading.of(rows)));
        }
        return found;
    }
}
