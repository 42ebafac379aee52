package vn.dunghen.exchange.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Leases;
import vn.dunghen.directory.NodeRun;
import vn.dunghen.exchange.usecase.Delivery.State;

/** What is sent to whom, each statement a transaction of its own unless the caller has one. */
@Component
class DeliveryRows implements Leases {

    private static final String SELECT = "select receiver_id, dossier_id, seq, message_id, kind, payload, state,"
            + " attempts, again, reason, put_at, settled_at from exchange_delivery";
    private static final String ONE = " where receiver_id = :receiver and dossier_id = :dossier and seq = :seq";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final NodeRun run;

    DeliveryRows(JdbcClient jdbc, Directory directory, NodeRun run) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.run = run;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(String dead) {
        jdbc.sql("update exchange_delivery set taken_until = null, held_by = null where held_by = ?")
                .param(dead)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(String receiver, Change change, String payload, Instant now) {
        jdbc.sql(
                        "insert into exchange_delivery (agency, receiver_id, dossier_id, seq, message_id, kind, payload, state,"
                                + " attempts, again, put_at) values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, ?)")
                .params(
                        directory.agency().code(),
                        receiver,
                        change.dossierId(),
                        change.seq(),
                        change.messageId(),
                        change.kind().name(),
                        payload,
                        ChangeRows.time(now))
                .update();
    }

    /** What of a dossier is still to go to a receiver, up to a change, in order. */
    List<Delivery> openUpTo(String receiver, String dossier, int seq) {
        return jdbc.sql(SELECT + " where receiver_id = ? and dossier_id = ? and seq <= ?"
                        + " and state in ('WAITING', 'DOUBTFUL') order by seq")
                .params(receiver, dossier, seq)
                .query((row, number) -> delivery(row))
                .list();
    }

    Optional<Delivery> find(String receiver, String dossier, int seq) {
        return named(SELECT + ONE, receiver, dossier, seq)
                .query((row, number) -> delivery(row))
                .optional();
    }

    /**
     * Takes one for sending: from here on it counts as doubtful, also if the sender dies.
     *
     * @return false when somebody else has it
     */
    boolean take(Delivery delivery, Instant now, Duration lease) {
        return named(
                                "update exchange_delivery set state = 'DOUBTFUL', attempts = attempts + 1,"
                                        + " held_by = :run, taken_until = :until" + ONE
                                        + " and state in ('WAITING', 'DOUBTFUL')"
                                        + " and (taken_until is null or taken_until <= :now)",
                                delivery.receiver(),
                                delivery.dossierId(),
                                delivery.seq())
                        .param("run", run.id())
                        .param("until", ChangeRows.time(now.plus(lease)))
                        .param("now", ChangeRows.time(now))
                        .update()
                == 1;
    }

    void settle(Delivery delivery, State state, @Nullable String reason, Instant now) {
        boolean ended = state == State.SENT || state == State.REFUSED;
        named(
                        "update exchange_delivery set state = :state, reason = :reason, taken_until = null,"
                                + " held_by = null, settled_at = :at" + ONE,
                        delivery.receiver(),
                        delivery.dossierId(),
                        delivery.seq())
                .param("state", state.name())
                .param("reason", reason)
                .param("at", ended ? ChangeRows.time(now) : null)
                .update();
    }

    /** Opens one anew that was refused or whose outcome is unknown. */
    @Transactional(propagation = Propagation.MANDATORY)
    void again(Delivery delivery) {
        named(
                        "update exchange_delivery set again = again + 1, settled_at = null, state = case state"
                                + " when 'REFUSED' then 'WAITING' else state end" + ONE,
                        delivery.receiver(),
                        delivery.dossierId(),
                        delivery.seq())
                .update();
    }

    /** Those in a state, the oldest first. */
    List<Delivery> in(State state, int most) {
        return jdbc.sql(SELECT + " where agency = ? and state = ?"
                        + " order by put_at, receiver_id, dossier_id, seq limit " + most)
                .params(directory.agency().code(), state.name())
                .query((row, number) -> delivery(row))
                .list();
    }

    /** How many of a receiver's are in each state. */
    Map<State, Integer> count(String receiver) {
        return jdbc
                .sql("select state, count(*) from exchange_delivery where receiver_id = ? group by state")
                .param(receiver)
                .query((row, number) -> Map.entry(State.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Forgets what was said where the far side took it before a moment. */
    @Transactional
    int wipe(Instant before) {
        return jdbc.sql("update exchange_delivery set payload = null where agency = ? and settled_at < ?"
                        + " and state = 'SENT' and payload is not null")
                .params(directory.agency().code(), ChangeRows.time(before))
                .update();
    }

    private JdbcClient.StatementSpec named(String sql, String receiver, String dossier, int seq) {
        return jdbc.sql(sql)
                .param("receiver", receiver)
                .param("dossier", dossier)
                .param("seq", seq);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Delivery(
                row.getString("receiver_id"),
                row.getString("dossier_id"),
                row.getInt("seq"),
                row.getString("message_id"),
                row.getString("kind"),
                row.getString("payload"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("again"),
                row.getString("reason"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
