package vn.dunghen.dossier.usecase.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;

/** Counts dossiers the way the national table does (Thông tư 01/2020/TT-VPCP, Biểu II.06a). */
@Service
@Transactional(readOnly = true)
public class DossierStatistics {

    private static final String COUNTED = Arrays.stream(FigureColumn.values())
            .map(column -> "count(*) filter (where " + column.condition() + ") as n" + column.ordinal())
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Names names;
    private final Clock clock;

    DossierStatistics(JdbcClient jdbc, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** The table of the dossiers within {@code scope}. */
    public FigureTable table(Period period, FigureGroup by, Policy.Scope scope) {
        Instant now = clock.instant();
        List<FigureTable.Row> rows = by == FigureGroup.MONTH ? months(period, scope, now) : rows(period, by, scope, now);
        Figures total = by == FigureGroup.MONTH
                ? sum(rows(period, by, scope, now))
                : sum(rows);
        List<FigureTable.Row> counted = rows.stream()
                .filter(row -> by == FigureGroup.MONTH || !row.figures().counts().values().stream()
                        .allMatch(count -> count == 0))
                .toList();
        return new FigureTable(period, by, period.asOf(now), counted, total);
    }

    private List<FigureTable.Row> months(Period period, Policy.Scope scope, Instant now) {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Period.Month month : period.months()) {
            Figures figures = sum(rows(month.period(), FigureGroup.MONTH, scope, now));
            rows.add(new FigureTable.Row(month.key().toString(), Names.month(month), figures));
        }
        return rows;
    }

    private List<FigureTable.Row> rows(Period period, FigureGroup by, Policy.Scope scope, Instant now) {
        if (scope.nothing()) {
            return List.of();
        }
        var sql = new FigureSql(period, now, by, scope, "");
        return jdbc
                .sql("select j.row_key, " + by.label() + " as label, " + COUNTED + " from " + sql.view()
                        + " group by j.row_key")
                .params(sql.parameters())
                .query((row, index) -> new FigureTable.Row(
                        row.getString("row_key"),
                        names.of(by, row.getString("row_key"), row.getString("label")),
                        figures(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(FigureTable.Row::label).thenComparing(FigureTable.Row::key))
                .toList();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(column, row.getLong("n" + column.ordinal()));
        }
        return new Figures(counts);
    }

    private static Figures sum(List<FigureTable.Row> rows) {
        return rows.stream().map(FigureTable.Row::figures).reduce(Figures.none(), Figures::plus);
    }
}
