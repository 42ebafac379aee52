package vn.dunghen.deep;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * What {@code docker-compose.yml} sets up, on this machine and without containers: a database, two nodes in the profile of
 * production, a proxy in front of them, a mail server.
 */
final class Installation implements AutoCloseable {

    static final String PASSWORD = "mot cau dai hon nhieu";
    private static final String AGENCY = "H99.16";
    private static final Map<String, String> UNITS = Map.of("VP", "Văn phòng", "MC", "Một cửa", "CN", "Công nghệ");

    /** Login, unit, role. */
    private static final List<String[]> PEOPLE = List.of(
            new String[] {"motcua", "MC", "DESK_OFFICER"},
            new String[] {"truongmotcua", "MC", "HEAD_OF_DESK"},
            new String[] {"truongphong.cn", "CN", "UNIT_HEAD"},
            new String[] {"chuyenvien.cn", "CN", "OFFICER"},
            new String[] {"giamdoc", "VP", "DIRECTOR"},
            new String[] {"chanhvanphong", "VP", "CHIEF_OF_OFFICE"},
            new String[] {"kiemtoan", "VP", "AUDITOR"});

    final RoundRobin proxy = new RoundRobin();
    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path folder;
    private final String name;
    private final ApplicationProcess[] nodes = new ApplicationProcess[2];
    private final List<Path> logs = new ArrayList<>();
    private EmbeddedPostgres database;

    Installation(Path folder, String name) throws IOException, InterruptedException {
        this.folder = folder;
        this.name = name;
        Files.createDirectories(folder.resolve("work"));
        mail.start();
        database = postgres(0);
        begin(0);
        people();
        begin(1);
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("rows"))
                // the test library turns it off, and then a crash may lose what was answered
                .setServerConfig("synchronous_commit", "on")
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Starts a node, for the first time or again. */
    void begin(int number) throws IOException, InterruptedException {
        begin(number, List.of());
    }

    /** @param more settings of this start only */
    void begin(int number, List<String> more) throws IOException, InterruptedException {
        Path log = Path.of("target", "deep", name + "-" + number + "-" + logs.size() + ".log")
                .toAbsolutePath();
        logs.add(log);
        List<String> settings = new ArrayList<>(List.of(
                "--DUNGHEN_DB_URL=" + database.getJdbcUrl("postgres", "postgres"),
                "--DUNGHEN_DB_USER=postgres",
                "--DUNGHEN_DB_PASSWORD=postgres",
                "--dunghen.agency.code=" + AGENCY,
                "--dunghen.agency.name=Sở Thử nghiệm",
                "--dunghen.node=node-" + (number + 1),
                "--dunghen.mail.from=vanthu@so.example",
                // a letter waits until the slip it brings is signed
                "--dunghen.signing.test-keys=true",
                // the proxy here has no TLS
                "--server.servlet.session.cookie.secure=false",
                "--server.servlet.session.cookie.name=phien",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.required=false"));
        settings.addAll(more);
        nodes[number] = ApplicationProcess.startNode(folder.resolve("work"), log, settings);
        lead();
    }

    /** Ends a node in good order, as an update does: the proxy leads nobody there any more. */
    void end(int number) {
        ApplicationProcess ending = nodes[number];
        nodes[number] = null;
        lead();
        ending.close();
    }

    private void lead() {
        List<ApplicationProcess> there = new ArrayList<>();
        for (ApplicationProcess node : nodes) {
            if (node != null) {
                there.add(node);
            }
        }
        proxy.lead(there);
    }

    ApplicationProcess node(int number) {
        return nodes[number];
    }

    Clerk clerk() {
        return new Clerk(proxy::address, PASSWORD);
    }

    List<Path> logs() {
        return logs;
    }

    JdbcTemplate rows() {
        return new JdbcTemplate(new DriverManagerDataSource(database.getJdbcUrl("postgres", "postgres")));
    }

    /** Ends the database as a loss of power would. */
    void crashDatabase() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(folder.resolve("rows").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it again at the same door. */
    void restartDatabase() throws IOException {
        int port = database.getPort();
        Files.deleteIfExists(folder.resolve("rows").resolve("postmaster.pid"));
        // gives its lock on the folder back; there is nothing left to stop
        database.close();
        database = postgres(port);
    }

    private void people() {
        JdbcTemplate rows = rows();
        String hash = new BCryptPasswordEncoder(10).encode(PASSWORD);
        UNITS.forEach((code, called) -> rows.update(
                "insert into directory_unit (id, agency, version, code, name, short_name, place_in_list)"
                        + " values (?, ?, 0, ?, ?, ?, 0)",
                "u-" + code,
                AGENCY,
                code,
                called,
                called));
        for (String[] person : PEOPLE) {
            rows.update(
                    "insert into directory_staff (id, agency, version, login, name, title, unit, password_hash,"
                            + " password_changed_at, demo, active) values (?, ?, 0, ?, ?, 'Cán bộ', ?, ?, now(), false, true)",
                    "s-" + person[0],
                    AGENCY,
                    person[0],
                    "Người " + person[0],
                    person[1],
                    hash);
            rows.update(
                    "insert into directory_staff_role (staff_id, agency, role) values (?, ?, ?)",
                    "s-" + person[0],
                    AGENCY,
                    person[2]);
        }
        // who writes by hand says so when all of it is there, else the node that runs sees it a minute later
        rows.update("insert into directory_version (agency, number_now) values (?, 1000)", AGENCY);
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        for (ApplicationProcess node : nodes) {
            if (node != null) {
                node.closeOrKill();
            }
        }
        mail.stop();
        database.close();
    }
}
