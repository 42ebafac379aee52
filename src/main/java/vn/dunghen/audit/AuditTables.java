package vn.dunghen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;

/** Extends the chain of a subject by one row, within the caller's transaction. */
@Component
class AuditTables {

    /** What {@link #row} reads, of the entries under the name {@code e}. */
    static final String COLUMNS = "e.id, e.agency, e.subject_type, e.subject_id, e.seq, e.happened_at, e.actor_login,"
            + " e.actor_name, e.on_behalf_of, e.action, e.facts, e.prev_hash, e.hash";

    private static final String ENTRY =
            "insert into audit_entry (id, agency, subject_type, subject_id, seq, happened_at, actor_login, actor_name,"
                    + " on_behalf_of, action, facts, prev_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private static final String UNSEALED = "insert into audit_unsealed (entry_id, agency) values (?, ?)";

    private static final String CHAIN =
            "update audit_chain set seq = ?, head = ? where agency = ? and subject_type = ? and subject_id = ?";

    /** What PostgreSQL is told at once; every change of anything waits for it. */
    private static final String AT_ONCE = "with entry as (" + ENTRY + "), unsealed as (" + UNSEALED + ") " + CHAIN;

    private final JdbcOperations connections;
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;
    private final String agency;

    AuditTables(
            JdbcOperations connections,
            Actors actors,
            Clock clock,
            @Value("${dunghen.agency.code:H99.15}") String agency) {
        this.connections = connections;
        this.jdbc = JdbcClient.create(connections);
        this.actors = actors;
        this.clock = clock;
        this.agency = agency;
    }

    String agency() {
        return agency;
    }

    /** Holds the lock on the subject's chain until the transaction ends, so that its entries are numbered without gaps. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Row append(Subject subject, String action, Map<String, String> facts) {
        Place place = lock(subject);
        Actor actor = actors.current();
        Row row = Row.of(
                place.id(),
                agency,
                subject,
                place.last().seq() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Actor(actor.login(), Canonical.clean(actor.name()), actor.onBehalfOf()),
                action,
                Canonical.json(facts),
                place.last().hash());
        write(row);
        WrittenSubjects.add(subject);
        return row;
    }

    /**
     * Where the next entry goes.
     *
     * @param id what it will be called
     */
    private record Place(long id, Row.Link last) {}

    private Place lock(Subject subject) {
        return find(subject).orElseGet(() -> {
            // Two transactions may both be the first: the second waits here for the first, then finds its row.
            jdbc.sql("insert into audit_chain (agency, subject_type, subject_id, seq, head) values (?, ?, ?, 0, ?)"
                            + " on conflict do nothing")
                    .params(agency, subject.type(), subject.id(), Canonical.GENESIS)
                    .update();
            return find(subject).orElseThrow();
        });
    }

    private Optional<Place> find(Subject subject) {
        return jdbc.sql("select seq, head, nextval('audit_entry_seq') as id from audit_chain"
                        + " where agency = ? and subject_type = ? and subject_id = ? for update")
                .params(agency, subject.type(), subject.id())
                .query((rs, i) -> new Place(rs.getLong("id"), new Row.Link(rs.getLong("seq"), rs.getString("head"))))
                .optional();
    }

    private void write(Row row) {
        List<Object> entry = Arrays.asList(
                row.id(),
                row.agency(),
                row.subject().type(),
                row.subject().id(),
                row.seq(),
                at(row.at()),
                row.actor().login(),
                row.actor().name(),
                row.actor().onBehalfOf(),
                row.action(),
                row.facts(),
                row.prevHash(),
                row.hash());
        List<Object> unsealed = List.of(row.id(), row.agency());
        List<Object> chain = List.of(
                row.seq(),
                row.hash(),
                row.agency(),
                row.subject().type(),
                row.subject().id());
        if (onPostgresql()) {
            jdbc.sql(AT_ONCE)
                    .params(Stream.of(entry, unsealed, chain)
                            .flatMap(List::stream)
                            .toList())
                    .update();
        } else {
            jdbc.sql(ENTRY).params(entry).update();
            jdbc.sql(UNSEALED).params(unsealed).update();
            jdbc.sql(CHAIN).params(chain).update();
        }
    }

    private boolean onPostgresql() {
        return Boolean.TRUE.equals(connections.execute((ConnectionCallback<Boolean>)
                connection -> "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())));
    }

    static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getLong("id"),
                rs.getString("agency"),
                new Subject(rs.getString("subject_type"), rs.getString("subject_id")),
                rs.getLong("seq"),
                instant(rs, "happened_at"),
                new Actor(rs.getString("actor_login"), rs.getString("actor_name"), rs.getString("on_behalf_of")),
                rs.getString("action"),
                rs.getString("facts"),
                rs.getString("prev_hash"),
                rs.getString("hash"));
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
