package vn.dunghen.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals committed entries every minute of the real clock and whenever an export asks; one node at a time. */
@Component
class Sealer {

    /** A seal is at most this large, so that sealing and exporting a boundary stay small. */
    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate own;
    private final AuditTables tables;
    private final Clock clock;

    Sealer(JdbcTemplate jdbc, PlatformTransactionManager transactions, AuditTables tables, Clock clock) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.tables = tables;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void seal() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(own.execute(status -> sealBatch() == BATCH));
        }
    }

    private int sealBatch() {
        String agency = tables.agency();
        jdbc.update(
                "insert into audit_head (agency, no, head) values (?, 0, ?) on conflict do nothing",
                agency,
                Canonical.GENESIS);
        Row.Link last = jdbc.queryForObject(
                "select no, head from audit_head where agency = ? for update",
                (rs, i) -> new Row.Link(rs.getLong("no"), rs.getString("head")),
                agency);
        record Waiting(long id, String hash) {}
        List<Waiting> waiting = jdbc.query(
                "select u.entry_id, e.hash from audit_unsealed u join audit_entry e on e.id = u.entry_id"
                        + " where u.agency = ? order by u.entry_id limit " + BATCH,
                (rs, i) -> new Waiting(rs.getLong(1), rs.getString(2)),
                agency);
        if (waiting.isEmpty()) {
            return 0;
        }
        var seal = new Seal(agency, last.seq() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), last.hash());
        waiting.forEach(entry -> seal.add(entry.hash()));
        String head = seal.head();
        jdbc.update(
                "insert into audit_seal (agency, no, sealed_at, entries, previous_head, head) values (?,?,?,?,?,?)",
                agency,
                seal.no(),
                AuditTables.at(seal.at()),
                seal.entries(),
                last.hash(),
                head);
        jdbc.batchUpdate(
                "insert into audit_sealed (entry_id, agency, seal) values (?,?,?)",
                waiting.stream()
                        .map(entry -> new Object[] {entry.id(), agency, seal.no()})
                        .toList());
        jdbc.batchUpdate(
                "delete from audit_unsealed where entry_id = ?",
                waiting.stream().map(entry -> new Object[] {entry.id()}).toList());
        jdbc.update("update audit_head set no = ?, head = ? where agency = ?", seal.no(), head, agency);
        return waiting.size();
    }
}
