package vn.dunghen.bench;

import static vn.dunghen.testing.TestDepartment.Database.POSTGRES;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import vn.dunghen.lives.SampleLives;
import vn.dunghen.testing.TestDepartment;

/**
 * An office after some months of random lawful work, as production would find it: its rows were written by the product
 * itself. Every other database of the measurements is a copy of it, or many copies of its dossiers.
 */
final class Office {

    static final String DATABASE = "office";
    static final String PASSWORD = "mot cau dai hon nhieu";
    static final String AGENCY = "H99.15";

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-09-07T08:00:00+07:00");
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-11-20T16:00:00+07:00");
    private static final int EVERY = Integer.getInteger("dunghen.bench.every", 14);
    private static final long SEED = 20_261_122;

    private Office() {}

    /** Makes it unless it is there. */
    static void prepare(Cluster cluster) throws SQLException, IOException {
        if (cluster.has(DATABASE)) {
            return;
        }
        cluster.create("furnishing", "template1");
        String url = cluster.url("furnishing");
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/migration", "db/vendor/postgresql")
                .load()
                .migrate();
        JdbcTemplate rows = cluster.jdbc("furnishing");
        try (TestDepartment department = TestDepartment.open(POSTGRES, START.toString())) {
            int dossiers = SampleLives.until(department, START, END, EVERY, SEED);
            LoggerFactory.getLogger(Office.class).info("an office with {} dossiers", dossiers);
            move(department.context().getBean(DataSource.class), rows);
        }
        asProduction(rows);
        rows.execute("vacuum analyze");
        cluster.rename("furnishing", DATABASE);
    }

    /** Staff of the sample department become staff; what only a demonstration has goes. */
    private static void asProduction(JdbcTemplate rows) {
        rows.update(
                "update directory_staff set demo = false, password_hash = ?",
                new BCryptPasswordEncoder(10).encode(PASSWORD));
        rows.update("delete from clock_offset");
        // what waits to be drawn, signed or sent was left out while the months passed
        rows.update("delete from outbox");
        rows.update("delete from document_signing");
    }

    private static void move(DataSource from, JdbcTemplate to) throws SQLException, IOException {
        List<String> tables = to.queryForList(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'",
                String.class);
        to.execute("set session_replication_role = replica");
        to.execute("truncate " + String.join(", ", tables) + " cascade");
        try (Connection source = from.getConnection()) {
            CopyManager reader = source.unwrap(PGConnection.class).getCopyAPI();
            CopyManager writer = to.getDataSource()
                    .getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI();
            for (String table : tables) {
                var text = new ByteArrayOutputStream();
                String columns = String.join(
                        ", ",
                        to.queryForList(
                                "select column_name from information_schema.columns where table_schema = 'public'"
                                        + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position",
                                String.class,
                                table));
                reader.copyOut("copy " + table + " (" + columns + ") to stdout", text);
                writer.copyIn(
                        "copy " + table + " (" + columns + ") from stdin",
                        new ByteArrayInputStream(text.toByteArray()));
            }
        }
        numbersGoOn(to);
        to.execute("set session_replication_role = origin");
    }

    private static void numbersGoOn(JdbcTemplate rows) {
        rows.query(
                "select table_name, column_name, pg_get_serial_sequence(table_name, column_name) as numbers"
                        + " from information_schema.columns where table_schema = 'public' and is_identity = 'YES'",
                row -> {
                    rows.queryForObject(
                            "select setval('%s', (select coalesce(max(%s), 0) + 1 from %s))"
                                    .formatted(
                                            row.getString("numbers"),
                                            row.getString("column_name"),
                                            row.getString("table_name")),
                            Long.class);
                });
        rows.queryForObject(
                "select setval('audit_entry_seq', (select coalesce(max(id), 0) + 100 from audit_entry))", Long.class);
    }
}
