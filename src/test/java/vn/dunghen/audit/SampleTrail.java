package vn.dunghen.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;

/** A small trail in a database of its own, written by what writes the real one, without an application around it. */
final class SampleTrail implements AutoCloseable {

    static final String AGENCY = "H99.15";
    static final List<String> TABLES =
            List.of("audit_entry", "audit_chain", "audit_seal", "audit_sealed", "audit_unsealed", "audit_head");

    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final JdbcAuditInspection inspection;
    private final Connection connection;

    /** @param word stands in every entry */
    SampleTrail(String word) {
        try {
            connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        var source = new SingleConnectionDataSource(connection, true);
        ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/V030__audit.sql"));
        jdbc = new JdbcTemplate(source);
        var transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        Clock clock = Clock.fixed(Instant.parse("2026-11-10T03:20:15.123456Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Actors actors = () -> new Actor("phogiamdoc", "Trần Thị Bích Hạnh", "giamdoc");
        var tables = new AuditTables(jdbc, actors, clock, AGENCY);
        var sealer = new Sealer(jdbc, transactions, tables, clock);
        inspection = new JdbcAuditInspection(source, transactions, tables, sealer, clock);
        for (int i = 0; i < 12; i++) {
            Subject subject = new Subject(i % 2 == 0 ? "dossier" : "plan", "S" + i % 4);
            String said = word + " " + i;
            transaction.executeWithoutResult(
                    status -> tables.append(subject, "dossier.moved", Map.of("word", said, "to", "2026-11-25")));
            if (i == 3 || i == 6 || i == 9) {
                sealer.seal();
            }
        }
    }

    AuditVerification verify() {
        return new Verification(jdbc, AGENCY).run();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
