package vn.dunghen.dossier.usecase.figures;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Computes the indicators of one-stop work from the dossiers a person may see; what has no data is left out, never guessed. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private static final String FACTS = "count(*) filter (where j.alive and j.done) as resolved,"
            + " count(*) filter (where j.alive and j.done and not j.late and j.early) as early,"
            + " count(*) filter (where j.alive and j.done and not j.late and not j.early) as on_time,"
            + " count(*) filter (where j.alive and j.done and j.contacts <= :none) as no_contact,"
            + " count(*) filter (where j.alive and j.done and j.contacts > :none and j.contacts <= :few) as one_contact,"
            + " count(*) filter (where j.alive and j.fresh) as received,"
            + " count(*) filter (where j.alive and j.fresh and j.channel = 'ONLINE') as online,"
            + " count(*) filter (where j.alive and j.late and j.channel = 'ONLINE') as online_late";

    private final JdbcTemplate database;
    private final JdbcClient jdbc;
    private final Names names;
    private final Policy policy;
    private final Clock clock;

    Indicators(JdbcTemplate database, Names names, Policy policy, Clock clock) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.names = names;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param columns the indicators in order; @param rows one for each unit or officer; @param total of all of them */
    public record Table(Period period, List<Indicator> columns, List<Row> rows, Row total) {}

    /**
     * @param points in the order of the indicators, to one decimal; {@code null} without data
     * @param sum of those with data
     * @param reachable the most that those with data can give
     */
    public record Row(
            String key,
            String label,
            List<@Nullable Double> points,
            double sum,
            double reachable,
            IndicatorFacts facts) {}

    /**
     * The table of a period.
     *
     * @param by unit or officer
     * @throws InvalidInput when rows are asked by something else
     */
    public Table table(IndicatorSet set, Period period, FigureGroup by) {
        if (by != FigureGroup.UNIT && by != FigureGroup.OFFICER) {
            throw new InvalidInput("by", "Chọn một trong: unit, officer.");
        }
        var scope = policy.scope("dossier.view", "dossier");
        if (scope.nothing()) {
            throw RuleViolation.forbidden("dossier.noFigures");
        }
        return table(set, period, by, scope, clock.instant());
    }

    /** The table of the dossiers within {@code scope}, as known at {@code now}. */
    Table table(IndicatorSet set, Period period, FigureGroup by, Policy.Scope scope, Instant now) {
        List<Indicator> columns = indicators(set, period).stream()
                .filter(indicator -> by == FigureGroup.UNIT || indicator.perOfficer())
                .toList();
        List<Row> rows = facts(period, by, scope, now, columns).stream()
                .map(fact -> row(fact.key(), names.of(by, fact.key(), ""), fact.facts(), columns))
                .sorted(Comparator.comparing(Row::label))
                .toList();
        IndicatorFacts all =
                rows.stream().map(Row::facts).reduce(new IndicatorFacts(0, 0, 0, 0, 0, 0, 0, 0), IndicatorFacts::plus);
        return new Table(period, columns, rows, row("", "", all, columns));
    }

    /** The indicators of a set as in force at the end of a period. */
    public List<Indicator> indicators(IndicatorSet set, Period period) {
        return jdbc.sql("select id, heading, name, formula, measure, maximum, good, fair, per_officer, basis"
                        + " from dossier_indicator where indicator_set = :set and effective_from <= :day"
                        + " and (effective_to is null or effective_to >= :day) order by position")
                .param("set", set.name())
                .param("day", Date.valueOf(period.to()))
                .query((row, index) -> indicator(row))
                .list();
    }

    private record Counted(String key, IndicatorFacts facts) {}

    private List<Counted> facts(
            Period period, FigureGroup by, Policy.Scope scope, Instant now, List<Indicator> columns) {
        Indicator contacts = columns.stream()
                .filter(column -> column.measure() == Indicator.Measure.CONTACTS)
                .findFirst()
                .orElse(null);
        var sql = new FigureSql(period, now, by, scope)
                .with("none", contacts == null || contacts.good() == null ? 0 : contacts.good())
                .with("few", contacts == null || contacts.fair() == null ? 0 : contacts.fair());
        OwnPlan.ask(database);
        return jdbc.sql("select j.row_key, " + FACTS + " from (select v.*, (select count(*) from dossier_clock_row c"
                        + " where c.dossier_id = v.id and c.kind = 'PAUSE' and c.written_at <= v.moment) as contacts from "
                        + sql.view("v") + ") j where j.alive group by j.row_key")
                .params(sql.parameters())
                .query((row, index) -> new Counted(
                        row.getString("row_key"),
                        new IndicatorFacts(
                                row.getLong("resolved"),
                                row.getLong("early"),
                                row.getLong("on_time"),
                                row.getLong("no_contact"),
                                row.getLong("one_contact"),
                                row.getLong("received"),
                                row.getLong("online"),
                                row.getLong("online_late"))))
                .list();
    }

    private static Row row(String key, String label, IndicatorFacts facts, List<Indicator> columns) {
        List<@Nullable Double> points = new ArrayList<>();
        double sum = 0;
        double reachable = 0;
        for (Indicator column : columns) {
            Double given = column.points(facts);
            Double rounded = given == null ? null : rounded(given);
            points.add(rounded);
            if (rounded != null) {
                sum += rounded;
                reachable += column.maximum();
            }
        }
        return new Row(key, label, points, rounded(sum), reachable, facts);
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        String measure = row.getString("measure");
        return new Indicator(
                Objects.requireNonNull(row.getString("id")),
                row.getString("heading"),
                row.getString("name"),
                row.getString("formula"),
                measure == null ? null : Indicator.Measure.valueOf(measure),
                row.getDouble("maximum"),
                number(row.getBigDecimal("good")),
                number(row.getBigDecimal("fair")),
                row.getBoolean("per_officer"),
                row.getString("basis"));
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
