package vn.dunghen.indicator.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.domain.FigureSum;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.domain.TargetKind;

/** The rows that say what indicators are; rows in force once stay as they were. */
@Component
class IndicatorDefinitions {

    private static final String SELECT =
            "select d.code, d.indicator_group, d.position, d.name, d.words, d.part, d.whole,"
                    + " d.target_kind, d.target, d.basis, d.effective_from, d.effective_to, d.verified_by, d.changed_at"
                    + " from indicator_definition d";

    /** Of each code the newest row begun by {@code day}; of two begun together the department's own. */
    private static final String STANDING = SELECT
            + """
             where d.agency in (:agency, '*') and d.effective_from <= :day
              and not exists (select 1 from indicator_definition n where n.code = d.code and n.agency in (:agency, '*')
                and n.effective_from <= :day and (n.effective_from > d.effective_from
                  or n.effective_from = d.effective_from and n.agency <> '*' and d.agency = '*'))
            order by d.indicator_group, d.position, d.code""";

    private final JdbcClient jdbc;
    private final Directory directory;

    IndicatorDefinitions(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Those in force on a day. */
    List<IndicatorDefinition> inForce(LocalDate day) {
        return standing(day).stream().filter(one -> one.inForce(day)).toList();
    }

    /** The newest row of each code begun by a day, those that have ended included. */
    List<IndicatorDefinition> standing(LocalDate day) {
        return jdbc.sql(STANDING)
                .param("agency", directory.agency().code())
                .param("day", day)
                .query((row, n) -> definition(row))
                .list();
    }

    /** The newest row of a code, be it still to come. */
    Optional<IndicatorDefinition> newest(String code) {
        return history(code).stream().findFirst();
    }

    /** All rows of a code, newest first. */
    List<IndicatorDefinition> history(String code) {
        return jdbc.sql(SELECT
                        + " where d.agency in (:agency, '*') and d.code = :code"
                        + " order by d.effective_from desc, d.agency desc")
                .param("agency", directory.agency().code())
                .param("code", code)
                .query((row, n) -> definition(row))
                .list();
    }

    /** Writes a row; one of the department's own that begins on the same day gives way to it. */
    void write(IndicatorDefinition one, String by) {
        String agency = directory.agency().code();
        jdbc.sql("delete from indicator_definition where agency = ? and code = ? and effective_from = ?")
                .params(agency, one.code(), one.effectiveFrom())
                .update();
        jdbc.sql(
                        "insert into indicator_definition (agency, code, effective_from, effective_to, indicator_group, position,"
                                + " name, words, part, whole, target_kind, target, basis, changed_by, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agency,
                        one.code(),
                        one.effectiveFrom(),
                        one.effectiveTo(),
                        one.group(),
                        one.position(),
                        one.name(),
                        one.words(),
                        text(one.part()),
                        text(one.whole()),
                        one.kind().name(),
                        one.target(),
                        one.basis(),
                        by,
                        Timestamp.from(one.changedAt()))
                .update();
    }

    private static @Nullable String text(@Nullable FigureSum sum) {
        return sum == null ? null : sum.text();
    }

    private static IndicatorDefinition definition(ResultSet row) throws SQLException {
        return new IndicatorDefinition(
                row.getString("code"),
                row.getString("indicator_group"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("words"),
                sum(row.getString("part")),
                sum(row.getString("whole")),
                TargetKind.valueOf(row.getString("target_kind")),
                row.getBigDecimal("target").stripTrailingZeros(),
                row.getString("basis"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getString("verified_by") != null,
                moment(row));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("changed_at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable FigureSum sum(@Nullable String text) {
        return text == null ? null : FigureSum.of(text);
    }
}
