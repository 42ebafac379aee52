package vn.dunghen.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies the rows of one table from H2 to PostgreSQL, column by column by name; files and the engine's bytes as they are. */
final class TableCopy {

    /** A batch is sent when it has this many rows or bytes. */
    private static final int ROWS = 500;

    private static final long BYTES = 8 << 20;

    /** @param type one of {@link Types}, as the target has it; arrays of bytes, moments and days need a word of their own */
    private record Column(String name, int type, String typeName) {}

    private final Connection source;
    private final Connection target;

    TableCopy(Connection source, Connection target) {
        this.source = source;
        this.target = target;
    }

    /** @return how many rows there were */
    long copy(String table) throws SQLException {
        List<Column> columns = columns(table);
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        long rows = 0;
        try (Statement reading = source.createStatement();
                ResultSet row = reading.executeQuery("select " + names + " from " + table);
                PreparedStatement writing =
                        target.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            long bytes = 0;
            while (row.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    Object value = value(row, i + 1, columns.get(i));
                    bytes += value instanceof byte[] content ? content.length : 0;
                    if (value == null) {
                        writing.setNull(i + 1, columns.get(i).type());
                    } else {
                        writing.setObject(i + 1, value);
                    }
                }
                writing.addBatch();
                if (++rows % ROWS == 0 || bytes > BYTES) {
                    writing.executeBatch();
                    bytes = 0;
                }
            }
            writing.executeBatch();
        }
        return rows;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where false")) {
            var meta = none.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(new Column(meta.getColumnName(i), meta.getColumnType(i), meta.getColumnTypeName(i)));
            }
        }
        return columns;
    }

    private static @Nullable Object value(ResultSet row, int at, Column column) throws SQLException {
        return switch (column.typeName()) {
            case "bytea" -> row.getBytes(at);
            case "timestamptz" -> row.getObject(at, OffsetDateTime.class);
            case "timestamp" -> row.getObject(at, LocalDateTime.class);
            case "date" -> row.getObject(at, LocalDate.class);
            case "bool" -> orNull(row, row.getBoolean(at));
            case "text", "varchar", "bpchar" -> row.getString(at);
            case "int8", "bigserial" -> orNull(row, row.getLong(at));
            case "int4", "int2", "serial" -> orNull(row, row.getInt(at));
            case "float8" -> orNull(row, row.getDouble(at));
            case "numeric" -> row.getBigDecimal(at);
            default -> throw new SQLException("no way to copy a column of type " + column.typeName());
        };
    }

    private static @Nullable Object orNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}
