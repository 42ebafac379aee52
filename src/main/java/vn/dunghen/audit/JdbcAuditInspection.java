package vn.dunghen.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole trail in order, a few hundred rows at a time. */
@Component
class JdbcAuditInspection implements AuditInspection {

    private static final int FETCH = 500;
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;
    private final AuditTables tables;
    private final Sealer sealer;
    private final Clock clock;

    JdbcAuditInspection(
            DataSource source,
            PlatformTransactionManager transactions,
            AuditTables tables,
            Sealer sealer,
            Clock clock) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(FETCH);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.tables = tables;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public AuditVerification verify() {
        return reading.execute(status -> new Verification(jdbc, tables.agency()).run());
    }

    @Override
    public Optional<SealedHead> sealOf(String head) {
        return seal("s.head = ?", head);
    }

    @Override
    public Optional<SealedHead> lastSealBefore(Instant moment) {
        return seal(
                "s.no = (select max(b.no) from audit_seal b where b.agency = s.agency and b.sealed_at < ?)",
                AuditTables.at(moment));
    }

    private Optional<SealedHead> seal(String which, Object value) {
        return jdbc
                .query(
                        "select s.no, s.sealed_at, s.head, (select sum(b.entries) from audit_seal b"
                                + " where b.agency = s.agency and b.no <= s.no) as bound from audit_seal s"
                                + " where s.agency = ? and " + which,
                        (rs, i) -> new SealedHead(
                                rs.getLong("no"),
                                AuditTables.instant(rs, "sealed_at"),
                                rs.getLong("bound"),
                                rs.getString("head")),
                        tables.agency(),
                        value)
                .stream()
                .findFirst();
    }

    @Override
    public void export(@Nullable Instant from, @Nullable Instant to, OutputStream out) throws IOException {
        sealer.seal();
        try {
            reading.executeWithoutResult(status -> {
                try {
                    write(from, to, out);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void write(@Nullable Instant from, @Nullable Instant to, OutputStream out) throws IOException {
        Instant first = from == null ? Instant.EPOCH : from;
        Instant end = to == null ? EVER : to;
        String agency = tables.agency();
        long[] seals = jdbc.queryForObject(
                "select min(s.seal), max(s.seal) from audit_entry e join audit_sealed s on s.entry_id = e.id"
                        + " where e.agency = ? and e.happened_at >= ? and e.happened_at < ?",
                (rs, i) -> new long[] {rs.getLong(1), rs.getLong(2)},
                agency,
                AuditTables.at(first),
                AuditTables.at(end));
        long last = lastSeal(agency);
        long lowest = seals[0] == 0 ? last + 1 : seals[0];
        var header = new ExportFormat.Header(
                agency, from, to, clock.instant().truncatedTo(ChronoUnit.MICROS), lowest, headOf(agency, lowest - 1));
        var writer = new ExportWriter(out, header);
        jdbc.query(
                "select m.seal, s.sealed_at, s.head, " + AuditTables.COLUMNS + " from audit_sealed m"
                        + " join audit_seal s on s.agency = m.agency and s.no = m.seal"
                        + " join audit_entry e on e.id = m.entry_id"
                        + " where m.agency = ? and m.seal >= ? and m.seal <= ? order by m.seal, m.entry_id",
                rs -> {
                    Row row = AuditTables.row(rs);
                    boolean withheld = row.at().isBefore(first) || !row.at().isBefore(end);
                    var line = new ExportFormat.Line(
                            rs.getLong("seal"),
                            AuditTables.instant(rs, "sealed_at"),
                            rs.getString("head"),
                            row,
                            withheld);
                    try {
                        writer.add(line);
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                agency,
                lowest,
                seals[1]);
        writer.finish();
    }

    private long lastSeal(String agency) {
        return jdbc.queryForObject("select coalesce(max(no), 0) from audit_seal where agency = ?", Long.class, agency);
    }

    private String headOf(String agency, long seal) {
        return jdbc
                .queryForList("select head from audit_seal where agency = ? and no = ?", String.class, agency, seal)
                .stream()
                .findFirst()
                .orElse(Canonical.GENESIS);
    }
}
