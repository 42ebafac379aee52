package vn.dunghen.feedback.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.SurveyElement;
import vn.dunghen.kernel.RuleViolation;

/** Reads surveys, the questions behind a link, and what people answered; never who. */
@Service
@Transactional(readOnly = true)
public class ReadSurveys {

    /** From this level on somebody is satisfied. */
    static final int SATISFIED = 4;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    ReadSurveys(JdbcClient jdbc, Directory directory, Policy policy, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /** A question of one element. */
    public record Question(int position, SurveyElement element, String text) {}

    /** A survey as defined. @param editDays how long an answer may be changed */
    public record Survey(
            String id,
            String name,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            int editDays,
            String source,
            List<Question> questions) {}

    /**
     * What stands behind a link.
     *
     * @param levels answered so far, by position
     * @param open whether it may still be answered or changed
     */
    public record Sheet(String link, Survey survey, Map<Integer, Integer> levels, boolean open) {}

    /**
     * What was answered.
     *
     * @param group a procedure, a unit or an element
     * @param answers levels given
     * @param satisfied share of levels 4 and 5, in per cent
     * @param mean mean of the levels, 1 to 5
     */
    public record Result(String group, int answers, BigDecimal satisfied, BigDecimal mean) {}

    /** By what results are grouped. */
    public enum By {
        ELEMENT("q.element"),
        PROCEDURE("l.procedure_code"),
        UNIT("coalesce(l.unit, '')");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** Needs nobody signed in: the token is the right. */
    public Sheet byToken(String token) {
        record Link(String id, String survey, @Nullable Instant answered) {}
        Link link = jdbc.sql("select id, survey_id, answered_at from survey_link where token = ?")
                .param(token)
                .query((row, n) -> new Link(row.getString(1), row.getString(2), moment(row, 3)))
                .optional()
                .orElseThrow(() -> RuleViolation.notFound("survey.unknown"));
        Survey survey = survey(link.survey());
        Map<Integer, Integer> levels = new TreeMap<>();
        jdbc.sql("select position, level from survey_answer where link_id = ?")
                .param(link.id())
                .query(row -> {
                    levels.put(row.getInt(1), row.getInt(2));
                });
        boolean open = link.answered() == null
                || clock.instant().isBefore(link.answered().plus(Duration.ofDays(survey.editDays())));
        return new Sheet(link.id(), survey, levels, open);
    }

    /** All surveys of the department, the latest first. */
    public List<Survey> all() {
        requireView();
        return jdbc
                .sql("select id from survey where agency in (?, '*') order by effective_from desc, created_at desc")
                .param(directory.agency().code())
                .query(String.class)
                .list()
                .stream()
                .map(this::survey)
                .toList();
    }

    /** @param to last day, inclusive */
    public List<Result> results(LocalDate from, LocalDate to, By by) {
        requireView();
        return jdbc.sql("select " + by.column + ", count(*), sum(case when a.level >= " + SATISFIED
                        + " then 1 else 0 end), sum(a.level) from survey_answer a join survey_link l on l.id = a.link_id"
                        + " join survey_question q on q.survey_id = l.survey_id and q.position = a.position"
                        + " where l.agency = ? and l.answered_at >= ? and l.answered_at < ? group by " + by.column
                        + " order by " + by.column)
                .params(directory.agency().code(), start(from), start(to.plusDays(1)))
                .query((row, n) ->
                        new Result(row.getString(1), row.getInt(2), share(row.getInt(3), row.getInt(2)), mean(row)))
                .list();
    }

    public boolean mayDefine() {
        return policy.allows("survey.define", Policy.Resource.of("survey"));
    }

    public void requireDefine() {
        policy.require("survey.define", Policy.Resource.of("survey"));
    }

    private void requireView() {
        policy.require("survey.view", Policy.Resource.of("survey"));
    }

    private Survey survey(String id) {
        List<Question> questions = jdbc.sql(
                        "select position, element, text from survey_question where survey_id = ? order by position")
                .param(id)
                .query((row, n) ->
                        new Question(row.getInt(1), SurveyElement.valueOf(row.getString(2)), row.getString(3)))
                .list();
        return jdbc.sql("select name, effective_from, effective_to, edit_days, source from survey where id = ?")
                .param(id)
                .query((row, n) -> new Survey(
                        id,
                        row.getString("name"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_to", LocalDate.class),
                        row.getInt("edit_days"),
                        row.getString("source"),
                        questions))
                .single();
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(ResultSet row) throws SQLException {
        return row.getBigDecimal(4).divide(BigDecimal.valueOf(row.getInt(2)), 2, RoundingMode.HALF_UP);
    }

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toOffsetDateTime();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
