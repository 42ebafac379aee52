package vn.dunghen.dossier.usecase.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.usecase.DossierQueries;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Counts dossiers the way the national table does (Thông tư 01/2020/TT-VPCP, Biểu II.06a). */
@Service
@Transactional(readOnly = true)
public class DossierStatistics {

    private static final String COUNTED = columns(column -> "count(*) filter (where " + column.condition() + ")");

    /** Of a group of dossiers of which the same is kept. */
    private static final String KEPT =
            columns(column -> "case when mod(k.bits / " + column.bit() + ", 2) = 1 then k.dossiers else 0 end");

    private final JdbcTemplate database;
    private final JdbcClient jdbc;
    private final DossierQueries queries;
    private final Names names;
    private final Clock clock;

    DossierStatistics(JdbcTemplate database, DossierQueries queries, Names names, Clock clock) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    /** The table of the dossiers within {@code scope}, as of now. */
    public FigureTable table(Period period, FigureGroup by, Policy.Scope scope) {
        return table(period, by, scope, clock.instant());
    }

    /** The same as it was known at {@code now}, which may be a moment that has passed. */
    FigureTable table(Period period, FigureGroup by, Policy.Scope scope, Instant now) {
        List<FigureTable.Row> rows =
                by == FigureGroup.MONTH ? months(period, scope, now) : rows(Map.of("", period), by, scope, now);
        Figures total = by == FigureGroup.MONTH ? sum(rows(Map.of("", period), by, scope, now)) : sum(rows);
        List<FigureTable.Row> counted = rows.stream()
                .filter(row -> by == FigureGroup.MONTH || !row.figures().empty())
                .toList();
        return new FigureTable(period, by, period.asOf(now), counted, total);
    }

    private List<FigureTable.Row> months(Period period, Policy.Scope scope, Instant now) {
        Map<String, Period> windows = new LinkedHashMap<>();
        period.months().forEach(month -> windows.put(month.key().toString(), month.period()));
        Map<String, Figures> counted = rows(windows, FigureGroup.MONTH, scope, now).stream()
                .collect(Collectors.toMap(FigureTable.Row::key, FigureTable.Row::figures));
        return period.months().stream()
                .map(month -> new FigureTable.Row(
                        month.key().toString(),
                        Names.month(month),
                        counted.getOrDefault(month.key().toString(), Figures.none())))
                .toList();
    }

    private List<FigureTable.Row> rows(Map<String, Period> periods, FigureGroup by, Policy.Scope scope, Instant now) {
        if (scope.nothing()) {
            return List.of();
        }
        var sql = new FigureSql(periods, now, by, scope, true);
        Map<String, FigureTable.Row> rows = new LinkedHashMap<>();
        OwnPlan.ask(database);
        // one statement, so that a dossier settled meanwhile is either judged or read from what is kept
        jdbc.sql(("select j.row_key, %1$s as label, " + COUNTED + " from " + sql.view()
                                + " group by j.row_key union all "
                                + "select k.row_key, k.label, " + KEPT + " from (select j.row_key, %1$s as label,"
                                + " j.settled_figures as bits, count(*) as dossiers from " + sql.kept()
                                + " group by j.row_key, j.settled_figures) k")
                        .formatted(by.label()))
                .params(sql.parameters())
                .query((row, index) -> row(by, row))
                .list()
                .forEach(row -> rows.merge(
                        row.key(),
                        row,
                        (one, other) -> new FigureTable.Row(
                                one.key(), one.label(), one.figures().plus(other.figures()))));
        return rows.values().stream()
                .sorted(Comparator.comparing(FigureTable.Row::label).thenComparing(FigureTable.Row::key))
                .toList();
    }

    private static String columns(Function<FigureColumn, String> count) {
        return Arrays.stream(FigureColumn.values())
                .map(column -> count.apply(column) + " as n" + column.ordinal())
                .collect(Collectors.joining(", "));
    }

    private FigureTable.Row row(FigureGroup by, ResultSet row) throws SQLException {
        String key = row.getString("row_key");
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(column, row.getLong("n" + column.ordinal()));
        }
        return new FigureTable.Row(key, names.of(by, key, row.getString("label")), new Figures(counts));
    }

    /**
     * The dossiers a figure counts, latest accepted first.
     *
     * @param key of the row; {@code null} for the total
     * @param cursor {@code next} of the page before; {@code null} for the first page
     * @throws InvalidInput when key, cursor or size is none
     */
    public Page<DossierRow> behind(
            Period period,
            FigureGroup by,
            @Nullable String key,
            FigureColumn column,
            Policy.Scope scope,
            @Nullable String cursor,
            int size) {
        Page.requireSize(size);
        boolean month = by == FigureGroup.MONTH && key != null;
        Period asked = month ? period.month(key) : period;
        if (asked == null) {
            throw new InvalidInput("key", "Kỳ này không có tháng nào mang tên như vậy.");
        }
        if (scope.nothing()) {
            return new Page<>(List.of(), null);
        }
        var sql = new FigureSql(asked, clock.instant(), by, scope);
        List<String> ids = ids(sql, column, month ? null : key, cursor, size + 1);
        if (ids.size() <= size) {
            return new Page<>(queries.rows(ids), null);
        }
        List<DossierRow> rows = queries.rows(ids.subList(0, size));
        DossierRow last = rows.get(size - 1);
        return new Page<>(rows, new Cursor(last.acceptedAt(), last.id()).text());
    }

    /** The dossiers that owe an apology as of now, all of them, by what they had promised last. */
    List<String> owing(Policy.Scope scope) {
        var sql = FigureSql.owing(clock.instant(), scope);
        OwnPlan.ask(database);
        return jdbc.sql("select d.id from " + sql.view() + " join dossier d on d.id = j.id where "
                        + FigureColumn.APOLOGIES_OWED.condition()
                        + " order by coalesce(d.current_due, d.registered_at), d.code")
                .params(sql.parameters())
                .query(String.class)
                .list();
    }

    private List<String> ids(
            FigureSql sql, FigureColumn column, @Nullable String key, @Nullable String cursor, int most) {
        var where = new StringBuilder(" where ").append(column.condition());
        if (key != null) {
            where.append(" and j.row_key = :rowKey");
            sql.with("rowKey", key);
        }
        Cursor place = Cursor.dated(cursor);
        if (place != null) {
            where.append(" and (j.accepted_at < :placeAt or (j.accepted_at = :placeAt and j.id > :placeId))");
            sql.with("placeAt", place.moment()).with("placeId", place.id());
        }
        OwnPlan.ask(database);
        return jdbc.sql("select j.id from " + sql.view() + where + " order by j.accepted_at desc, j.id limit " + most)
                .params(sql.parameters())
                .query(String.class)
                .list();
    }

    private static Figures sum(List<FigureTable.Row> rows) {
        return rows.stream().map(FigureTable.Row::figures).reduce(Figures.none(), Figures::plus);
    }
}
