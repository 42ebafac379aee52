package vn.dunghen.feedback.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.FeedbackTimeliness;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.feedback.domain.Sender;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;

/** Reads feedback for lists and pages; whoever is complained about finds nothing of it. */
@Service
@Transactional(readOnly = true)
public class ReadFeedback {

    private static final String ROW =
            "select f.id, f.code, f.kind, f.channel, f.state, f.unit, f.officer, f.sender_kind,"
                    + " f.sender_name, f.received_at, f.original_due_at, f.current_due_at, f.ended_at, f.letter_number, ";
    private static final String OVERDUE = " and f.ended_at is null and f.current_due_at < :now";

    private final JdbcClient jdbc;
    private final FeedbackCases cases;
    private final FeedbackAccess access;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    ReadFeedback(
            JdbcClient jdbc,
            FeedbackCases cases,
            FeedbackAccess access,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.access = access;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** One page, the latest first. */
    public Page<FeedbackRow> list(FeedbackFilter filter, @Nullable String cursor, int size) {
        Page.requireSize(size);
        List<FeedbackRow> rows = rows(filter, cursor == null || cursor.isBlank() ? null : last(cursor), size + 1);
        return rows.size() <= size
                ? new Page<>(rows, null)
                : new Page<>(
                        List.copyOf(rows.subList(0, size)), rows.get(size - 1).code());
    }

    /** All rows at once, for a workbook; at most {@code most}. */
    public List<FeedbackRow> all(FeedbackFilter filter, int most) {
        return rows(filter, null, most);
    }

    /** How many there are in each state, and how many of them are late. */
    public Map<FeedbackState, Integer> board() {
        Map<FeedbackState, Integer> board = new LinkedHashMap<>();
        bound(
                        FeedbackFilter.none(),
                        "select f.state, count(*) from feedback_case f" + conditions(FeedbackFilter.none())
                                + " group by f.state")
                .query(row -> {
                    board.put(FeedbackState.valueOf(row.getString(1)), row.getInt(2));
                });
        return board;
    }

    /** One by what people call it, or by its id, read whole. */
    public <T> T one(String codeOrId, Function<Feedback, T> read) {
        Feedback found = cases.findByCode(codeOrId)
                .or(() -> cases.findById(codeOrId))
                .orElseThrow(() -> RuleViolation.notFound("feedback.unknown"));
        access.requireView(found);
        return read.apply(found);
    }

    /** Whether the person signed in may do what no task offers: {@code ask}. */
    public boolean may(Feedback feedback, String verb) {
        return access.allows(feedback, verb);
    }

    public boolean mayReceive() {
        return policy.allows("feedback.receive", Policy.Resource.of("feedback"));
    }

    public void requireReceive() {
        policy.require("feedback.receive", Policy.Resource.of("feedback"));
    }

    /** Question and answer as everybody may read them, the latest first. */
    public record Published(String code, Instant at, String question, String answer, @Nullable String unit) {}

    /** Needs nobody signed in. @param page from 0 on */
    public List<Published> published(int page, int size) {
        return jdbc.sql("select code, published_at, public_question, public_answer, unit from feedback_case"
                        + " where agency = ? and published_at is not null"
                        + " order by published_at desc, id desc offset ? rows fetch first ? rows only")
                .params(directory.agency().code(), page * size, size)
                .query((row, n) -> new Published(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    private FeedbackRow last(String cursor) {
        return jdbc.sql(ROW + "false as waiting from feedback_case f where f.agency = ? and f.code = ?")
                .params(directory.agency().code(), cursor)
                .query((row, n) -> row(row, clock.instant()))
                .optional()
                .orElseThrow(() -> new InvalidInput("cursor", "Vị trí trang không hợp lệ."));
    }

    private List<FeedbackRow> rows(FeedbackFilter filter, @Nullable FeedbackRow after, int size) {
        Instant now = clock.instant();
        JdbcClient.StatementSpec query = bound(
                        filter,
                        ROW + "exists (select 1 from feedback_supplement s where s.case_id = f.id"
                                + " and s.ended_at is null) as waiting from feedback_case f" + conditions(filter)
                                + (after == null
                                        ? ""
                                        : " and f.received_at <= :afterAt and (f.received_at < :afterAt or f.id < :afterId)")
                                + " order by f.received_at desc, f.id desc fetch first :size rows only")
                .param("size", size);
        if (after != null) {
            query = query.param("afterAt", at(after.receivedAt())).param("afterId", after.id());
        }
        return query.query((row, n) -> row(row, now)).list();
    }

    private String conditions(FeedbackFilter filter) {
        Policy.Scope scope = scope();
        return " where f.agency = :agency and (f.about_person is null or f.about_person <> :me)"
                + (scope.everything()
                        ? ""
                        : " and (f.unit = cast(:scopeUnit as varchar) or f.officer = cast(:scopePerson as varchar))")
                + (filter.state() == null ? "" : " and f.state = :state")
                + (filter.kind() == null ? "" : " and f.kind = :kind")
                + (filter.unit() == null ? "" : " and f.unit = :unit")
                + (filter.from() == null ? "" : " and f.received_at >= :from")
                + (filter.to() == null ? "" : " and f.received_at < :to")
                + (filter.words() == null
                        ? ""
                        : " and (f.code = :exact or lower(f.sender_name) like :words escape '!'"
                                + " or lower(f.content) like :words escape '!')")
                + (filter.overdue() ? OVERDUE : "");
    }

    private JdbcClient.StatementSpec bound(FeedbackFilter filter, String sql) {
        Policy.Scope scope = scope();
        String words = filter.words() == null ? "" : filter.words().strip();
        return jdbc.sql(sql)
                .param("agency", directory.agency().code())
                .param("me", actors.current().login())
                .param("scopeUnit", scope.unit())
                .param("scopePerson", scope.person())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("unit", filter.unit())
                .param("from", filter.from() == null ? null : at(filter.from()))
                .param("to", filter.to() == null ? null : at(filter.to()))
                .param("exact", words)
                .param(
                        "words",
                        "%" + words.toLowerCase(Locale.forLanguageTag("vi")).replaceAll("([!%_])", "!$1") + "%")
                .param("now", at(clock.instant()));
    }

    /** @throws RuleViolation for those who see no feedback at all */
    private Policy.Scope scope() {
        Policy.Scope scope = policy.scope("feedback.view", "feedback");
        if (scope.nothing()) {
            throw RuleViolation.forbidden("forbidden");
        }
        return scope;
    }

    private static FeedbackRow row(ResultSet row, Instant now) throws SQLException {
        FeedbackState state = FeedbackState.valueOf(row.getString("state"));
        Instant ended = moment(row, "ended_at");
        Instant original = Objects.requireNonNull(moment(row, "original_due_at"));
        Instant current = Objects.requireNonNull(moment(row, "current_due_at"));
        Sender sender = new Sender(
                Sender.Kind.valueOf(row.getString("sender_kind")), row.getString("sender_name"), null, null, null);
        return new FeedbackRow(
                row.getString("id"),
                row.getString("code"),
                FeedbackKind.valueOf(row.getString("kind")),
                FeedbackChannel.valueOf(row.getString("channel")),
                sender.masked(),
                state,
                row.getString("unit"),
                row.getString("officer"),
                Objects.requireNonNull(moment(row, "received_at")),
                original,
                current,
                ended,
                row.getBoolean("waiting"),
                FeedbackTimeliness.of(state, ended, original, now),
                FeedbackTimeliness.of(state, ended, current, now),
                row.getString("letter_number"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
