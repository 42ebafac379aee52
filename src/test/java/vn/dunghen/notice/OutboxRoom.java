package vn.dunghen.notice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.NodeRun;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;
import vn.dunghen.wording.OwnTexts;
import vn.dunghen.wording.TextVersion;
import vn.dunghen.wording.Wording;
import vn.dunghen.workflow.Backlog;
import vn.dunghen.workflow.DueWork;

/** An outbox without a house around it: real rows on a real database, a clock that is set by hand. */
public final class OutboxRoom {

    public static final Subject DOSSIER = new Subject("dossier", "42");
    public static final Agency AGENCY =
            new Agency("H99.15", "Sở Khoa học và Công nghệ tỉnh Minh Hòa", "UBND", "Minh Hòa", "SKHCN", "", "", "");

    private static final Instant MORNING = Instant.parse("2026-11-10T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static EmbeddedPostgres postgres;
    private static DataSource h2;

    /** Where the rows live. */
    public enum Database {
        H2,
        POSTGRES
    }

    private final NodeRun run = new NodeRun("n");
    private final AtomicBoolean away = new AtomicBoolean();
    private final OwnTexts written = new OwnTexts();
    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private final List<DomainEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final OutboxRows rows;
    private final OutboxWorker worker;

    private OutboxRoom(DataSource there) {
        DataSource source = new DelegatingDataSource(there) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) {
                    throw new SQLException("away", "08001");
                }
                return super.getConnection();
            }
        };
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        var transactions = new DataSourceTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        jdbc = JdbcClient.create(source);
        rows = new OutboxRows(jdbc, directory(), run, clock);
        outbox = new StoredOutbox(
                rows,
                jdbc,
                directory(),
                new StaticListableBeanFactory().getBeanProvider(OutboxChannel.class),
                LetterWordsRoom.texts(new StaticMessageSource(), written));
        var settings = new OutboxSettings(
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1)), Duration.ofMinutes(15));
        worker = new OutboxWorker(rows, settings, event -> events.add((DomainEvent) event), clock, transactions);
    }

    public static OutboxRoom on(Database database) {
        var room = new OutboxRoom(database == Database.H2 ? h2() : postgres());
        room.jdbc.sql("delete from outbox").update();
        return room;
    }

    public static Directory directory() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (self, method, arguments) -> AGENCY);
    }

    public static Outbox.Message message(String key, String recipient) {
        return new Outbox.Message(
                key, Outbox.MAIL, recipient, DOSSIER, "test.letter", Map.of("name", "Ông Mẫu"), List.of(), true);
    }

    /** The office writes new words for a letter. */
    public void write(String key, int number, String text) {
        written.keep(new TextVersion(
                key,
                number,
                LocalDate.parse("2026-11-01"),
                new Wording("Thư", text),
                "",
                "vanphong",
                "Văn phòng",
                MORNING));
    }

    /** What the letter says now. */
    public Wording.Said said(String key) {
        return LetterWordsRoom.words(new StaticMessageSource()).of(letter(key).message());
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    public Outbox outbox() {
        return outbox;
    }

    public void put(Outbox.Message message) {
        transaction.executeWithoutResult(status -> outbox.put(message));
    }

    public Outbox.Letter letter(String key) {
        return letters().stream()
                .filter(letter -> letter.message().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public List<Outbox.Letter> letters() {
        return outbox.about(DOSSIER);
    }

    public List<String> told() {
        return events.stream().map(DomainEvent::action).toList();
    }

    public Instant now() {
        return now.get();
    }

    public void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    public Backlog lane(OutboxChannel channel) {
        return new OutboxLanes(worker).lane(channel, 1);
    }

    /** Does all that is due by now. */
    public void workOff(Backlog lane) {
        Optional<DueWork.Job> job = lane.next(now());
        while (job.isPresent()) {
            job.get().run();
            job = lane.next(now());
        }
    }

    /** Goes from due moment to due moment until nothing is to be done any more. */
    public void workOffForGood(Backlog lane) {
        Optional<DueWork.Job> job = lane.next(now().plus(Duration.ofDays(365)));
        while (job.isPresent()) {
            Instant at = job.get().at();
            now.updateAndGet(moment -> at.isAfter(moment) ? at : moment);
            job.get().run();
            job = lane.next(now().plus(Duration.ofDays(365)));
        }
    }

    /** Another node takes that one for dead whose rows these are. */
    public void freeOwn() {
        free(String.valueOf(run.id()));
    }

    public void free(String dead) {
        transaction.executeWithoutResult(status -> rows.free(dead));
    }

    /** Whether the database is away. */
    public void away(boolean now) {
        away.set(now);
    }

    LetterAccess access(vn.dunghen.directory.Policy policy) {
        return new LetterAccess(rows, policy, event -> events.add((DomainEvent) event), Clock.fixed(now(), ZONE));
    }

    private static synchronized DataSource h2() {
        if (h2 == null) {
            h2 = migrated(JdbcConnectionPool.create(
                    "jdbc:h2:mem:o" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                    "sa",
                    ""));
        }
        return h2;
    }

    private static synchronized DataSource postgres() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            migrated(postgres.getPostgresDatabase());
        }
        return postgres.getPostgresDatabase();
    }

    private static DataSource migrated(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return source;
    }
}
