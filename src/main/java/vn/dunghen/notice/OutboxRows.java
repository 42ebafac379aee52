package vn.dunghen.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Leases;
import vn.dunghen.directory.NodeRun;

/** The rows of the outbox and the only statements that change them. */
@Component
class OutboxRows implements Leases {

    /** What {@link #letter} reads. */
    static final String LETTER =
            "id, message_key, channel, recipient, subject_type, subject_id, template, content, told,"
                    + " state, attempts, put_at, due_at, settled_at, reason";

    private static final String DUE = "select id, due_at from outbox m where agency = :agency and channel = :channel"
            + " and due_at <= :upTo and (state = 'SENDING'%s) order by due_at, id limit 1";
    private static final String OR_WAITING = " or (state = 'WAITING' and not exists (select 1 from outbox busy"
            + " where busy.agency = m.agency and busy.line = m.line and busy.state = 'SENDING' and busy.due_at > :upTo))";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final NodeRun run;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, Directory directory, NodeRun run, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.run = run;
        this.clock = clock;
    }

    /** What is to be looked at, and when. */
    record Due(String id, Instant at) {}

    /** A row that is due. @param handed whether its last sender may have handed it over */
    record Found(Outbox.Letter letter, boolean handed) {}

    void insert(Outbox.Message message, String line) {
        // "do nothing" and not a caught exception: on PostgreSQL that would spoil the caller's transaction
        OffsetDateTime now = at(clock.instant());
        jdbc.sql("insert into outbox (id, agency, message_key, channel, recipient, line, subject_type, subject_id,"
                        + " template, content, told, state, attempts, put_at, due_at)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,'WAITING',0,?,?) on conflict do nothing")
                .params(
                        UUID.randomUUID().toString(),
                        agency(),
                        message.key(),
                        message.channel(),
                        message.recipient(),
                        line,
                        message.subject().type(),
                        message.subject().id(),
                        message.template(),
                        OutboxContent.write(message),
                        message.told(),
                        now,
                        now)
                .update();
    }

    /** @param ready whether waiting messages count, or only those whose sender fell silent */
    Optional<Due> nextDue(String channel, Instant upTo, boolean ready) {
        return jdbc.sql(DUE.formatted(ready ? OR_WAITING : ""))
                .param("agency", agency())
                .param("channel", channel)
                .param("upTo", at(upTo))
                .query((row, i) -> new Due(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Locks a row that is due for the rest of the transaction; empty when somebody else has it or it is no longer due. */
    Optional<Found> lockDue(String id) {
        return jdbc.sql("select " + LETTER + ", handed from outbox where agency = ? and id = ? and due_at <= ?"
                        + " for update skip locked")
                .params(agency(), id, at(clock.instant()))
                .query((row, i) -> new Found(letter(row), row.getBoolean("handed")))
                .optional();
    }

    /** Locks a row, waiting for whoever has it. */
    Optional<Outbox.Letter> lock(String id) {
        return jdbc.sql("select " + LETTER + " from outbox where agency = ? and id = ? for update")
                .params(agency(), id)
                .query((row, i) -> letter(row))
                .optional();
    }

    /** Takes a row in hand. @param handed whether the far side may have it from now on */
    void take(Outbox.Letter to, boolean handed) {
        write(to, run.id(), handed);
    }

    /** Writes down that the far side may have it from now on; false when somebody else has taken the row meanwhile. */
    boolean hand(String id, int attempt) {
        return jdbc.sql("update outbox set handed = true where agency = ? and id = ? and state = 'SENDING'"
                                + " and attempts = ? and handed = false")
                        .params(agency(), id, attempt)
                        .update()
                == 1;
    }

    /** Writes what became of a row that nobody has in hand any more. */
    void change(Outbox.Letter to) {
        write(to, null, true);
    }

    @Override
    public void free(String dead) {
        jdbc.sql("update outbox set due_at = ? where held_by = ? and state = 'SENDING'")
                .params(at(clock.instant()), dead)
                .update();
    }

    private void write(Outbox.Letter to, @Nullable String holder, boolean handed) {
        jdbc.sql("update outbox set state = ?, attempts = ?, due_at = ?, settled_at = ?, reason = ?, held_by = ?,"
                        + " handed = ? where agency = ? and id = ?")
                .params(
                        to.state().name(),
                        to.attempts(),
                        at(to.dueAt()),
                        at(to.settledAt()),
                        cut(to.reason()),
                        holder,
                        handed,
                        agency(),
                        to.id())
                .update();
    }

    static Outbox.Letter letter(ResultSet row) throws SQLException {
        return new Outbox.Letter(
                row.getString("id"),
                OutboxContent.message(row),
                Outbox.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                instant(row, "settled_at"),
                row.getString("reason"));
    }

    private String agency() {
        return directory.agency().code();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }
}
