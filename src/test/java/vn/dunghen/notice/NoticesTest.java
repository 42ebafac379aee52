package vn.dunghen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

class NoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-10T03:20:15.123456Z");
    private static final Subject DOSSIER = new Subject("dossier", "42");

    private static EmbeddedPostgres postgres;
    private static JdbcConnectionPool h2;

    enum Database {
        H2,
        POSTGRES;

        DataSource source() {
            return this == H2 ? h2 : postgres.getPostgresDatabase();
        }
    }

    private TransactionTemplate transaction;
    private JdbcClient jdbc;
    private Notices notices;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        h2 = JdbcConnectionPool.create(
                "jdbc:h2:mem:notices;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "sa", "");
        for (Database database : Database.values()) {
            Flyway.configure()
                    .dataSource(database.source())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
        h2.dispose();
    }

    private void use(Database database) {
        jdbc = JdbcClient.create(database.source());
        jdbc.sql("delete from notice").update();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database.source()));
        var agency = new Agency("H99.15", "Sở", "UBND", "Minh Hòa", "SKHCN", "", "", "");
        var directory = (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (self, method, arguments) -> agency);
        notices = new JdbcNotices(jdbc, directory, notice -> {}, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeyIsToldOncePerRecipientAndTheTransactionLivesOn(Database database) {
        use(database);
        transaction.executeWithoutResult(status -> {
            tell("k", "vanthu");
            tell("k", "vanthu");
            tell("k", "motcua");
            tell("l", "vanthu");
        });
        assertThat(notices.about(DOSSIER)).hasSize(3);
        assertThat(notices.unread("vanthu")).isEqualTo(2);
        assertThat(notices.unreadOf("vanthu")).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.state()).isEqualTo("SENT");
            assertThat(notice.sentAt()).isEqualTo(NOW);
            assertThat(notice.dueAt()).isEqualTo(NOW.plusSeconds(60));
            assertThat(notice.rung()).isEqualTo("R1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void twoThreadsTellOnceAndBothCommit(Database database) throws InterruptedException, ExecutionException {
        use(database);
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                String key = "round-" + round;
                var start = new CountDownLatch(1);
                List<Future<?>> work = new ArrayList<>();
                for (int thread = 0; thread < 4; thread++) {
                    String own = key + "-" + thread;
                    work.add(pool.submit(() -> {
                        start.await();
                        transaction.executeWithoutResult(status -> {
                            tell(key, "vanthu");
                            tell(own, "vanthu");
                        });
                        return null;
                    }));
                }
                start.countDown();
                for (Future<?> each : work) {
                    each.get();
                }
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from notice").query(Long.class).single())
                .isEqualTo(25 * 5);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheRecipientMarksAMessageAsRead(Database database) {
        use(database);
        transaction.executeWithoutResult(status -> tell("k", "vanthu"));
        String id = notices.about(DOSSIER).get(0).id();
        notices.markRead("motcua", id);
        assertThat(notices.unread("vanthu")).isEqualTo(1);
        assertThat(notices.unreadOf("vanthu")).hasSize(1);
        notices.markRead("vanthu", id);
        notices.markRead("vanthu", "không có");
        assertThat(notices.unread("vanthu")).isZero();
        assertThat(notices.unreadOf("vanthu")).isEmpty();
        assertThat(notices.about(DOSSIER).get(0).readAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherWithoutGapOrDouble(Database database) {
        use(database);
        transaction.executeWithoutResult(
                status -> IntStream.range(0, 25).forEach(i -> tell("k" + i, i % 5 == 0 ? "motcua" : "vanthu")));
        var filter = new Notices.Filter("vanthu", DOSSIER, NOW, NOW.plusSeconds(1));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Notices.Notice> page = notices.search(filter, cursor, 7);
            page.items().forEach(notice -> seen.add(notice.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
        for (String bad : List.of("x", "_", "\0_\0")) {
            assertThatThrownBy(() -> notices.search(filter, bad, 50)).as(bad).isInstanceOf(InvalidInput.class);
        }
        assertThat(notices.search(new Notices.Filter("\0x", null, null, null), null, 5)
                        .items())
                .isEmpty();
    }

    private void tell(String key, String recipient) {
        notices.tell(key, recipient, DOSSIER, "R1", NOW.plusSeconds(60), "Hồ sơ sắp đến hạn");
    }
}
