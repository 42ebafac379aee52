package vn.dunghen.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dunghen.Installation;

/**
 * A PostgreSQL that flushes what it has acknowledged, unlike that of the tests, with the settings {@code docker-compose.yml} gives
 * it. Its rows stay under {@code target/bench}, so that what takes long to fill is filled once.
 */
final class Cluster implements AutoCloseable {

    private static final Path ROWS = Path.of(System.getProperty("dunghen.bench.rows", "target/bench/rows"));
    private static String version = "not used";

    private final EmbeddedPostgres server;
    private final Path rows;

    Cluster() throws IOException {
        this(ROWS);
    }

    Cluster(Path rows) throws IOException {
        this.rows = rows.toAbsolutePath();
        Files.createDirectories(this.rows);
        EmbeddedPostgres.Builder start = EmbeddedPostgres.builder()
                .setDataDirectory(this.rows)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on");
        Installation.databaseSettings().forEach(start::setServerConfig);
        server = start.start();
        version = jdbc("postgres").queryForObject("show server_version", String.class);
    }

    static String version() {
        return version;
    }

    String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    /** On one connection of its own. */
    JdbcTemplate jdbc(String database) {
        return new JdbcTemplate(new SingleConnectionDataSource(url(database), true));
    }

    boolean has(String database) {
        return !jdbc("postgres")
                .queryForList("select 1 from pg_database where datname = ?", Integer.class, database)
                .isEmpty();
    }

    void create(String database, String template) {
        JdbcTemplate all = jdbc("postgres");
        all.execute("drop database if exists " + database + " with (force)");
        alone(all, template);
        all.execute("create database " + database + " template " + template);
    }

    void rename(String database, String name) {
        JdbcTemplate all = jdbc("postgres");
        alone(all, database);
        all.execute("alter database " + database + " rename to " + name);
    }

    /** Nobody may be in a database that is copied or renamed. */
    private static void alone(JdbcTemplate all, String database) {
        all.queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", database);
    }

    /** Reads every file of a database as a backup does, so that they lie in the memory of the machine, though not in the server's. */
    void readWhole(String database) throws IOException {
        Long folder =
                jdbc("postgres").queryForObject("select oid from pg_database where datname = ?", Long.class, database);
        byte[] part = new byte[1 << 20];
        try (DirectoryStream<Path> files = Files.newDirectoryStream(rows.resolve("base/" + folder))) {
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    while (in.read(part) >= 0) {
                        // only to have read it
                    }
                }
            }
        }
    }

    void drop(String database) {
        jdbc("postgres").execute("drop database if exists " + database + " with (force)");
    }

    /** What an application is started with to work on one of the databases. */
    List<String> settings(String database) {
        return List.of(
                "--DUNGHEN_DB_URL=" + url(database), "--DUNGHEN_DB_USER=postgres", "--DUNGHEN_DB_PASSWORD=postgres");
    }

    /** The server's first process; all others are its children. */
    ProcessHandle process() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(rows.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
