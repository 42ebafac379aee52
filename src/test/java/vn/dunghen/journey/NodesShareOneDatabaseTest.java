package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.SendAuditHeads;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.workflow.DueWork;

/** Two nodes on one database: what one does the other knows at the next request, and what is to happen once happens once. */
class NodesShareOneDatabaseTest {

    private static final String API = "/api/v1";
    private static final String START = "2026-08-03T09:00:00+07:00";
    private static final String[] BOTH = {
        "--dunghen.sessions.stored=true", "--dunghen.audit.heads.to=giu.ho@vidu.example", "--dunghen.node=nut-thu"
    };

    private static TestDepartment here;
    private static TestDepartment there;

    @BeforeAll
    static void open() {
        here = TestDepartment.open(Database.POSTGRES, START, BOTH);
        there = TestDepartment.open(
                Database.POSTGRES,
                START,
                Stream.concat(
                                Stream.of(BOTH),
                                Stream.of(
                                        "--spring.datasource.url=" + url(),
                                        "--spring.datasource.hikari.maximum-pool-size=4",
                                        "--spring.datasource.hikari.connection-timeout=300",
                                        "--management.server.port=0",
                                        "--management.endpoints.web.exposure.include=health,prometheus",
                                        "--management.endpoint.health.probes.enabled=true",
                                        "--management.endpoint.health.show-details=always",
                                        "--management.prometheus.metrics.export.enabled=true",
                                        "--dunghen.monitoring.enabled=true"))
                        .toArray(String[]::new));
        // whoever opens a second door to the same rows has shut out for a moment who was inside
        here.context().getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    @AfterAll
    static void close() {
        ConfigurableApplicationContext second = there.context();
        there.close();
        second.close();
        here.close();
    }

    private static String url() {
        return here.context().getEnvironment().getRequiredProperty("spring.datasource.url");
    }

    @Test
    void whatIsChangedHereIsThereAtTheNextRequest() {
        String person = API + "/staff/chuyenvien.khtc";
        assertThat(there.get("chuyenvien.khtc", API + "/me").toString()).doesNotContain("unit-head");
        done(here.call("quantri", "PUT", person, Map.of("roles", List.of("officer", "unit-head"))));
        assertThat(there.get("chuyenvien.khtc", API + "/me").toString()).contains("unit-head");
        done(here.call("quantri", "PUT", person, Map.of("active", false)));
        assertThat(there.call("chuyenvien.khtc", "GET", API + "/me", null).status())
                .isEqualTo(401);
        done(here.call("quantri", "PUT", person, Map.of("active", true)));

        String day = API + "/calendar/days?from=2027-03-10&to=2027-03-10";
        assertThat(there.get("motcua", day).toString()).doesNotContain("SWAPPED_OFF");
        here.post(
                "quantri",
                API + "/calendar/days",
                Map.of("basis", "Thông báo 1", "days", List.of(Map.of("date", "2027-03-10", "kind", "SWAPPED_OFF"))));
        assertThat(there.get("motcua", day).toString()).contains("SWAPPED_OFF");

        done(here.call(
                "quantri",
                "PUT",
                API + "/ladders/dossier",
                Map.of("rungs", List.of(Map.of("code", "FORECAST", "offsetDays", -6)))));
        assertThat(there.get("quantri", API + "/ladders/dossier").toString()).contains("\"offsetDays\":-6");

        String letter = API + "/texts/letter.dossier.receipt";
        done(here.call(
                "chanhvanphong",
                "PUT",
                letter,
                Map.of("subject", "Sở đã nhận hồ sơ {code}", "text", "Chào {name}.\nHẹn trả: {due}.", "seen", 0)));
        assertThat(there.get("kiemtoan", letter).at("/now/subject").asText()).startsWith("Sở đã nhận");

        // published by its process elsewhere; here only that nobody keeps procedures in memory
        JsonNode known = there.get("motcua", API + "/procedures/TDC-HC");
        here.context()
                .getBean(JdbcTemplate.class)
                .update("update dossier_procedure set name = 'Tên mới của thủ tục' where code = 'TDC-HC'");
        assertThat(known.toString()).doesNotContain("Tên mới của thủ tục");
        assertThat(there.get("motcua", API + "/procedures/TDC-HC").toString()).contains("Tên mới của thủ tục");
    }

    @Test
    void aSessionBegunHereGoesOnThereAndEndsOnBoth() {
        SignedInVisitor elsewhere = SignedInVisitor.notYet(there);
        SignedInVisitor home = elsewhere.at(here);
        assertThat(elsewhere.open("/ke-hoach").statusCode()).isEqualTo(302);
        assertThat(home.signIn("chuyenvien.cds", "dunghen").headers().firstValue("Location"))
                .as("the page that was asked for at the other node")
                .hasValueSatisfying(to -> assertThat(to).contains("/ke-hoach"));
        assertThat(elsewhere.open("/viec-cua-toi").statusCode()).isEqualTo(200);

        assertThat(elsewhere
                        .send(home.token("/phim-tat"), "/phim-tat", "bat", "0")
                        .statusCode())
                .as("a form drawn here is taken there")
                .isEqualTo(303);
        assertThat(home.page("/phim-tat")).as("what was said at the end").contains("note--ok");

        elsewhere.post("/viec-cua-toi", "/dang-xuat");
        assertThat(home.open("/viec-cua-toi").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/dang-nhap"));
    }

    @Test
    void aPageWritesNothingIntoASessionThatWasTouchedWithinTheMinute() {
        SignedInVisitor visitor = SignedInVisitor.notYet(here);
        visitor.signIn("truongphong.khtc", "dunghen");
        assertThat(visitor.open("/viec-cua-toi").statusCode()).isEqualTo(200);

        long before = touched("truongphong.khtc", 30_000);
        assertThat(visitor.open("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(touched("truongphong.khtc", 0)).isEqualTo(before);

        before = touched("truongphong.khtc", 40_000);
        assertThat(visitor.at(there).open("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(touched("truongphong.khtc", 0)).isGreaterThan(before);
    }

    /** The kept moment of the last request, set back before by so many milliseconds. */
    private static long touched(String login, long back) {
        JdbcTemplate rows = here.context().getBean(JdbcTemplate.class);
        rows.update(
                "update spring_session set last_access_time = last_access_time - ? where principal_name = ?",
                back,
                login);
        return rows.queryForObject(
                "select last_access_time from spring_session where principal_name = ?", Long.class, login);
    }

    @Test
    void aChangedPasswordEndsTheSessionsOfTheOtherNode() {
        SignedInVisitor home = SignedInVisitor.notYet(here);
        SignedInVisitor elsewhere = SignedInVisitor.notYet(there);
        home.signIn("chuyenvien.tdc", "dunghen");
        elsewhere.signIn("chuyenvien.tdc", "dunghen");
        assertThat(elsewhere.open("/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(home.post(
                                "/doi-mat-khau",
                                "/doi-mat-khau",
                                "present",
                                "dunghen",
                                "password",
                                "mot cau dai hon nhieu")
                        .statusCode())
                .isBetween(300, 399);
        assertThat(elsewhere.open("/viec-cua-toi").statusCode()).isEqualTo(302);
        assertThat(there.call("chuyenvien.tdc", "GET", API + "/me", null).status())
                .as("nor does the old password open anything there")
                .isEqualTo(401);
    }

    @Test
    void aSessionThatCannotBeReadAsksToSignInAgain() {
        SignedInVisitor visitor = SignedInVisitor.notYet(here);
        visitor.signIn("phogiamdoc", "dunghen");
        assertThat(visitor.open("/viec-cua-toi").statusCode()).isEqualTo(200);
        here.context()
                .getBean(JdbcTemplate.class)
                .update(
                        "update spring_session_attributes set attribute_bytes = ?"
                                + " where attribute_name = 'SPRING_SECURITY_CONTEXT'",
                        (Object) new byte[] {1, 2, 3});
        assertThat(visitor.at(there).open("/viec-cua-toi").statusCode()).isEqualTo(302);
    }

    @Test
    void lettersLeaveOnceWhoeverIsFasterAndTheHeadOfADayIsMailedOnce() {
        JdbcTemplate rows = here.context().getBean(JdbcTemplate.class);
        here.context().getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int i = 0; i < 12; i++) {
                here.context()
                        .getBean(Outbox.class)
                        .put(new Outbox.Message(
                                "two-nodes/" + i,
                                Outbox.MAIL,
                                "nguoi" + i + "@vidu.example",
                                new Subject(SendAuditHeads.SUBJECT, "2026-08-01"),
                                "audit-head",
                                Map.of("day", "01/08/2026", "entries", "1", "seal", "1", "at", "0", "head", "0"),
                                List.of(),
                                true));
            }
        });
        together(NodesShareOneDatabaseTest::workOff);
        assertThat(rows.queryForObject("select count(*) from trial_letter where recipient like 'nguoi%'", Long.class))
                .isEqualTo(12);
        assertThat(rows.queryForObject(
                        "select count(*) from outbox where message_key like 'two-nodes/%' and state = 'SENT'",
                        Long.class))
                .isEqualTo(12);

        here.get("kiemtoan", API + "/audit/verification");
        ReflectionTestUtils.invokeMethod(here.context().getBean("vn.dunghen.audit.Sealer"), "seal");
        here.moveClock("2026-08-04T00:10:00+07:00");
        ReflectionTestUtils.invokeMethod(there.context().getBean("vn.dunghen.workflow.ClockControl"), "restore");
        together(node -> node.context().getBean(SendAuditHeads.class).handle());
        assertThat(rows.queryForObject(
                        "select count(*) from outbox where message_key = 'audit-head/2026-08-03/1'", Long.class))
                .isEqualTo(1);
    }

    private static void together(java.util.function.Consumer<TestDepartment> work) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> work.accept(here)),
                        CompletableFuture.runAsync(() -> work.accept(there)))
                .join();
    }

    private static void workOff(TestDepartment node) {
        DueWork waiting = node.context().getBean("vn.dunghen.workflow.Backlogs", DueWork.class);
        Instant now = Instant.parse("2026-08-03T03:00:00Z");
        for (Optional<DueWork.Job> next = waiting.next(now); next.isPresent(); next = waiting.next(now)) {
            next.get().run();
        }
    }

    @Test
    void probesAndFiguresStandAtADoorOfTheirOwn() throws Exception {
        String own = "http://127.0.0.1:" + there.context().getEnvironment().getProperty("local.management.port");
        assertThat(open(own + "/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(open(own + "/actuator/health").body()).contains("\"outbox\"", "\"db\"");
        assertThat(open(own + "/actuator/prometheus").body())
                .contains("dunghen_tasks_open", "dunghen_dossiers_late", "dunghen_outbox_waiting")
                .contains("dunghen_incidents", "dunghen_audit_unsealed", "dunghen_outbox_oldest_seconds");
        assertThat(open(own + "/dang-nhap").statusCode()).isIn(403, 404);
        assertThat(open(there.address() + "/actuator/prometheus").statusCode()).isNotEqualTo(200);
        assertThat(open(there.address() + "/actuator/health").statusCode()).isNotEqualTo(200);
        assertThat(open(here.address() + "/actuator/prometheus").statusCode()).isNotEqualTo(200);
    }

    @Test
    void whoFindsNoConnectionIsToldToComeBackInVietnamese() throws Exception {
        HikariDataSource pool = there.context().getBean(HikariDataSource.class);
        SignedInVisitor visitor = SignedInVisitor.notYet(there);
        visitor.signIn("phogiamdoc", "dunghen");
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            for (HttpResponse<String> busy :
                    List.of(visitor.open("/viec-cua-toi"), open(there.address() + "/thu-tuc"))) {
                assertThat(busy.statusCode()).as(busy.body()).isEqualTo(503);
                assertThat(busy.headers().firstValue("Retry-After")).isPresent();
                assertThat(busy.body()).contains("Hệ thống đang bận");
            }
            var told = there.call("motcua", "GET", API + "/tasks?scope=MINE", null);
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.headers()).containsKey("retry-after");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(visitor.open("/viec-cua-toi").statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheDatabaseSaysOfABrokenRowNamesNobodyInTheLog() throws Exception {
        Properties said = production("spring.datasource.hikari.data-source-properties.");
        assertThat(said).containsEntry("logServerErrorDetail", "false");
        said.setProperty("user", "postgres");
        for (boolean asInProduction : new boolean[] {true, false}) {
            if (!asInProduction) {
                said.remove("logServerErrorDetail");
            }
            try (Connection connection = DriverManager.getConnection(url(), said)) {
                var failed = assertThatThrownBy(() -> connection
                                .createStatement()
                                .execute("insert into public_throttle (agency, what, who) values ('a', 'b', 'Kanari')"))
                        .isInstanceOf(SQLException.class);
                if (asInProduction) {
                    failed.hasMessageNotContaining("Kanari");
                } else {
                    failed.as("else it would").hasMessageContaining("Kanari");
                }
            }
        }
    }

    @Test
    void theSettingsOfProductionKeepTheFiguresInside() throws IOException {
        Properties management = production("management.");
        assertThat(management.getProperty("server.port")).contains("DUNGHEN_MANAGEMENT_PORT");
        assertThat(management.getProperty("server.address")).contains("127.0.0.1");
        assertThat(management.getProperty("endpoints.web.exposure.include")).isEqualTo("health,prometheus");
        Properties jobs = production("camunda.bpm.job-execution.");
        assertThat(number(jobs, "lock-time-in-millis") + number(jobs, "max-wait"))
                .as("milliseconds until another node has what a dead one held")
                .isLessThanOrEqualTo(20_000);
    }

    private static int number(Properties from, String name) {
        return Integer.parseInt(from.getProperty(name));
    }

    /** What the profile sets under a name, without the name. */
    private static Properties production(String prefix) throws IOException {
        Properties found = new Properties();
        for (var source : new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yml"))) {
            if (source instanceof EnumerablePropertySource<?> page
                    && "production".equals(page.getProperty("spring.config.activate.on-profile"))) {
                for (String name : page.getPropertyNames()) {
                    if (name.startsWith(prefix)) {
                        found.setProperty(name.substring(prefix.length()), String.valueOf(page.getProperty(name)));
                    }
                }
            }
        }
        return found;
    }

    private static HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void done(TestDepartment.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    }
}
