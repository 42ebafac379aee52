package vn.dunghen.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Cursor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Messages in a table of their own. */
@Component
class JdbcNotices implements Notices {

    private static final int MOST = 200;
    private static final String SELECT = "select id, recipient, subject_type, subject_id, rung, due_at, sent_at, state,"
            + " text, read_at from notice where agency = ?";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final NoticeEcho echo;
    private final Clock clock;

    JdbcNotices(JdbcClient jdbc, Directory directory, NoticeEcho echo, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.echo = echo;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            String key,
            String recipient,
            Subject subject,
            @Nullable String rung,
            @Nullable Instant dueAt,
            String text) {
        // "do nothing" and not a caught exception: on PostgreSQL that would spoil the caller's transaction.
        var notice = new Notice(
                UUID.randomUUID().toString(), recipient, subject, rung, dueAt, clock.instant(), "SENT", text, null);
        int told = jdbc.sql("insert into notice (id, agency, notice_key, recipient, subject_type, subject_id, rung,"
                        + " due_at, sent_at, state, text) values (?,?,?,?,?,?,?,?,?,'SENT',?) on conflict do"
                        + " nothing")
                .params(
                        notice.id(),
                        agency(),
                        key,
                        recipient,
                        subject.type(),
                        subject.id(),
                        rung,
                        dueAt == null ? null : at(dueAt),
                        at(notice.sentAt()),
                        text)
                .update();
        if (told == 1) {
            echo.told(notice);
        }
    }

    @Override
    public List<Notice> about(Subject subject) {
        return jdbc.sql(SELECT + " and subject_type = ? and subject_id = ? order by sent_at, id")
                .params(agency(), subject.type(), subject.id())
                .query((rs, i) -> notice(rs))
                .list();
    }

    @Override
    public List<Notice> unreadOf(String login) {
        return jdbc.sql(SELECT + " and recipient = ? and read_at is null order by sent_at desc, id desc limit " + MOST)
                .params(agency(), login)
                .query((rs, i) -> notice(rs))
                .list();
    }

    @Override
    public int unread(String login) {
        return jdbc.sql("select count(*) from (select 1 as one from notice where agency = ? and recipient = ?"
                        + " and read_at is null limit " + MOST + ") unread")
                .params(agency(), login)
                .query(Integer.class)
                .single();
    }

    @Override
    public Page<Notice> search(Filter filter, @Nullable String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(agency()));
        narrow(sql, values, " and recipient = ?", filter.recipient());
        if (filter.subject() != null) {
            narrow(sql, values, " and subject_type = ?", filter.subject().type());
            narrow(sql, values, " and subject_id = ?", filter.subject().id());
        }
        narrow(sql, values, " and sent_at >= ?", filter.from() == null ? null : at(filter.from()));
        narrow(sql, values, " and sent_at < ?", filter.to() == null ? null : at(filter.to()));
        Cursor after = Cursor.dated(cursor);
        if (after != null) {
            narrow(sql, values, " and (sent_at < ?", at(after.moment()));
            narrow(sql, values, " or sent_at = ?", at(after.moment()));
            narrow(sql, values, " and id < ?)", after.id());
        }
        sql.append(" order by sent_at desc, id desc limit ").append(rows + 1);
        List<Notice> found = jdbc.sql(sql.toString())
                .params(values)
                .query((rs, i) -> notice(rs))
                .list();
        return found.size() <= rows
                ? new Page<>(found, null)
                : new Page<>(List.copyOf(found.subList(0, rows)), next(found.get(rows - 1)));
    }

    @Override
    @Transactional
    public void markRead(String login, String id) {
        jdbc.sql("update notice set read_at = ? where agency = ? and id = ? and recipient = ? and read_at is null")
                .params(at(clock.instant()), agency(), id, login)
                .update();
    }

    @Override
    @Transactional
    public void markAllRead(String login, Instant upTo) {
        jdbc.sql(
                        "update notice set read_at = ? where agency = ? and recipient = ? and sent_at <= ? and read_at is null")
                .params(at(clock.instant()), agency(), login, at(upTo))
                .update();
    }

    private String agency() {
        return directory.agency().code();
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            // PostgreSQL refuses NUL; nothing is ever stored with it.
            values.add(value instanceof String text ? text.replace("\0", "") : value);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet rs) throws SQLException {
        return new Notice(
                rs.getString("id"),
                rs.getString("recipient"),
                new Subject(rs.getString("subject_type"), rs.getString("subject_id")),
                rs.getString("rung"),
                instant(rs, "due_at"),
                rs.getObject("sent_at", OffsetDateTime.class).toInstant(),
                rs.getString("state"),
                rs.getString("text"),
                instant(rs, "read_at"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime moment = rs.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String next(Notice last) {
        return new Cursor(last.sentAt(), last.id()).text();
    }
}
