package vn.dunghen.plan.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentJudgement;
import vn.dunghen.plan.domain.Assignments;

/** Reads assignments for lists and pages; every class of timeliness is computed from the dates read. */
@Service
@Transactional(readOnly = true)
public class ReadAssignments {

    private static final int SHORT = 160;
    private static final String CONDITIONS = " "
            + """
             where a.agency = :agency
              and (cast(:plan as varchar) is null or a.plan_id = :plan)
              and (cast(:unit as varchar) is null or a.lead_unit = :unit)
              and (cast(:officer as varchar) is null or a.officer = :officer)
              and (cast(:state as varchar) is null or a.state = :state)""";
    private static final String OVERDUE = " and a.state in ('OFFERED', 'IN_PROGRESS') and a.current_due_at < :now";

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final AssignmentAccess access;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    ReadAssignments(
            JdbcClient jdbc,
            Assignments assignments,
            AssignmentAccess access,
            Directory directory,
            Policy policy,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.access = access;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /** One page by (current date, id); work without a date comes last. */
    public Page<AssignmentRow> list(AssignmentFilter filter, @Nullable String cursor, int size) {
        requireView();
        Page.requireSize(size);
        List<AssignmentRow> rows = rows(filter, Cursor.read(cursor), size + 1);
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(List.copyOf(rows.subList(0, size)), next(rows.get(size - 1)));
    }

    /** All rows at once, for a workbook or a month; at most {@code most}. */
    public List<AssignmentRow> all(AssignmentFilter filter, int most) {
        requireView();
        return rows(filter, null, most);
    }

    /** How many assignments each lead unit has in each state. */
    public Map<String, Map<AssignmentState, Integer>> board(AssignmentFilter filter) {
        requireView();
        Map<String, Map<AssignmentState, Integer>> board = new HashMap<>();
        bound(
                        filter,
                        "select a.lead_unit, a.state, count(*) from plan_assignment a" + conditions(filter)
                                + " group by a.lead_unit, a.state")
                .query(row -> {
                    board.computeIfAbsent(row.getString(1), unit -> new HashMap<>())
                            .put(AssignmentState.valueOf(row.getString(2)), row.getInt(3));
                });
        return board;
    }

    /** One assignment by its id or by what people call it, read whole. */
    public <T> T one(String idOrCode, Function<Assignment, T> read) {
        requireView();
        Assignment found = assignments
                .findById(idOrCode)
                .or(() -> assignments.findByCode(idOrCode))
                .orElseThrow(() -> RuleViolation.notFound("assignment.unknown"));
        return read.apply(found);
    }

    /** Whether the person signed in may do what no task offers: {@code work}, {@code transfer}, {@code request}. */
    public boolean may(Assignment assignment, String verb) {
        return access.allows(assignment, verb);
    }

    private List<AssignmentRow> rows(AssignmentFilter filter, @Nullable Cursor after, int size) {
        String sql = "select a.id, a.code, a.plan_id, a.row_key, a.group_title, a.content, a.lead_unit, a.officer,"
                + " a.state, a.deadline_kind, a.deadline_text, a.original_due_at, a.current_due_at, a.reported_at,"
                + " a.finished_at, a.percent,"
                + " (select count(*) from plan_assignment_extension e where e.assignment_id = a.id) as extensions,"
                + " (select count(*) from plan_assignment_check_in c where c.assignment_id = a.id) as check_ins,"
                + " (select count(*) from plan_assignment_check_in c where c.assignment_id = a.id"
                + " and coalesce(c.done_at, :now) > c.due_at) as late_check_ins"
                + " from plan_assignment a" + conditions(filter) + (after == null ? "" : beyond(after))
                + " order by a.current_due_at, a.id fetch first :size rows only";
        Instant now = clock.instant();
        var query = bound(filter, sql).param("size", size);
        if (after != null) {
            query = query.param("afterId", after.id());
            query = after.at() == null ? query : query.param("afterDue", at(after.at()));
        }
        return query.query((row, n) -> row(row, now)).list();
    }

    private static String conditions(AssignmentFilter filter) {
        return CONDITIONS
                + (filter.overdue() ? OVERDUE : "")
                + (filter.dueFrom() == null ? "" : " and a.current_due_at >= :dueFrom")
                + (filter.dueTo() == null ? "" : " and a.current_due_at < :dueTo");
    }

    private JdbcClient.StatementSpec bound(AssignmentFilter filter, String sql) {
        JdbcClient.StatementSpec query = jdbc.sql(sql)
                .param("agency", directory.agency().code())
                .param("plan", filter.plan())
                .param("unit", filter.unit())
                .param("officer", filter.officer())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("now", at(clock.instant()));
        if (filter.dueFrom() != null) {
            query = query.param("dueFrom", at(filter.dueFrom()));
        }
        return filter.dueTo() == null ? query : query.param("dueTo", at(filter.dueTo()));
    }

    private static AssignmentRow row(ResultSet row, Instant now) throws SQLException {
        AssignmentState state = AssignmentState.valueOf(row.getString("state"));
        Instant original = moment(row, "original_due_at");
        Instant current = moment(row, "current_due_at");
        Instant finished = state == AssignmentState.VERIFYING ? moment(row, "reported_at") : moment(row, "finished_at");
        boolean standing = row.getInt("check_ins") > 0;
        boolean lateCheckIn = row.getInt("late_check_ins") > 0;
        String content = row.getString("content");
        return new AssignmentRow(
                row.getString("id"),
                row.getString("code"),
                row.getString("plan_id"),
                row.getString("row_key"),
                row.getString("group_title"),
                content.length() <= SHORT ? content : content.substring(0, SHORT - 3) + "…",
                row.getString("lead_unit"),
                row.getString("officer"),
                state,
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                row.getString("deadline_text"),
                original,
                current,
                moment(row, "finished_at"),
                judged(state, standing, lateCheckIn, finished, original, original, now),
                judged(state, standing, lateCheckIn, finished, current, original, now),
                row.getInt("percent"),
                row.getInt("extensions"));
    }

    private static AssignmentTimeliness judged(
            AssignmentState state,
            boolean standing,
            boolean lateCheckIn,
            @Nullable Instant finished,
            @Nullable Instant due,
            @Nullable Instant yearEnd,
            Instant now) {
        if (state.over() && state != AssignmentState.DONE) {
            return AssignmentTimeliness.NONE;
        }
        return standing
                ? AssignmentJudgement.ofStanding(
                        lateCheckIn, finished, Optional.ofNullable(yearEnd).orElse(now))
                : AssignmentJudgement.of(finished, due, now);
    }

    /** For verbs that lead to a task. @throws RuleViolation NOT_FOUND, FORBIDDEN */
    public void require(String idOrCode, String verb) {
        one(idOrCode, found -> {
            policy.require("assignment." + verb, AssignmentAccess.resource(found));
            return found;
        });
    }

    private void requireView() {
        policy.require("assignment.view", Policy.Resource.of("assignment"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String next(AssignmentRow last) {
        return new Cursor(last.currentDue(), last.id()).text();
    }

    private static String beyond(Cursor last) {
        return last.at() == null
                ? " and a.current_due_at is null and a.id > :afterId"
                : " and (a.current_due_at > :afterDue or a.current_due_at is null"
                        + " or a.current_due_at = :afterDue and a.id > :afterId)";
    }
}
