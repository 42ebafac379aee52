package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A report that every unit owes, however many there are: opened, reminded, escalated and closed in small transactions, its pages quick all along. */
final class CampaignOfManyUnits {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignOfManyUnits.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(5);
    private static final Duration SLOWEST_ANSWER = Duration.ofMillis(300);
    private static final String REGIME = "BC-RONG";
    private static final String CAMPAIGN = REGIME + "-2026-H1";
    private static final int TIMES = 7;
    /** Units of the sample department that report. */
    private static final int OWN = 9;

    private CampaignOfManyUnits() {}

    /** @param reporting how many units hand in */
    static void play(Database database, int units, int reporting) {
        try (TestDepartment department = TestDepartment.open(database, "2026-05-04T09:00:00+07:00")) {
            int own = hire(department, units - OWN);
            define(department);
            Stopwatch watch = new Stopwatch();
            var transactions = department.context().getBean(JpaTransactionManager.class);
            transactions.addListener(watch);
            Map<String, Duration> answers = new LinkedHashMap<>();
            var driver = new ReportDriver(department);

            move(department, "2026-05-08T09:00:00+07:00", watch, "opened");
            assertThat(counts(driver).path("expected").asInt()).isEqualTo(units);
            measure(department, answers);
            for (int i = 1; i <= reporting; i++) {
                String code = CAMPAIGN + "-" + code(i);
                driver.complete("can-bo." + i, code, "fill", Map.of());
                driver.complete("truong." + i, code, "submit", Map.of());
                driver.complete("vanphong", code, "check", Map.of());
            }
            move(department, "2026-06-03T09:00:00+07:00", watch, "reminded twice");
            String late = CAMPAIGN + "-" + code(own);
            assertThat(driver.told(late)).contains("AHEAD_5 truong." + own, "AHEAD_2 truong." + own);
            move(department, "2026-06-05T18:00:00+07:00", watch, "escalated to the chief of office");
            assertThat(driver.told(late)).contains("OVERDUE_1 chanhvanphong");
            assertThat(driver.tasks("chanhvanphong", late)).contains("urge");
            measure(department, answers);
            move(department, "2026-06-08T18:00:00+07:00", watch, "escalated to the deputy, closed");
            JsonNode end = counts(driver);
            assertThat(end.path("received").asInt()).isEqualTo(reporting);
            assertThat(end.path("notReported").asInt()).isEqualTo(units - reporting);
            assertThat(end.path("escalated").asInt()).isEqualTo(units - reporting);
            assertThat(driver.campaign(CAMPAIGN).path("state").asText()).isEqualTo("COLLECTED");
            measure(department, answers);
            transactions.setTransactionExecutionListeners(List.of());

            LOG.warn("{} units on {}: {}", units, database, watch.say());
            answers.forEach((address, took) -> LOG.warn("{} ms {}", took.toMillis(), address));
            assertThat(watch.count()).as("transactions seen").isGreaterThan(units);
            assertThat(watch.longest()).as(watch.say()).isLessThan(LONGEST_TRANSACTION);
            assertThat(answers)
                    .allSatisfy((address, took) -> assertThat(took).as(address).isLessThan(SLOWEST_ANSWER));
        }
    }

    private static void move(TestDepartment department, String to, Stopwatch watch, String what) {
        long begun = System.nanoTime();
        moveClock(department, to);
        LOG.warn(
                "{}: {} s; {}",
                what,
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                watch.say());
    }

    /** Thousands of rungs in one move take longer than a visitor's patience. */
    private static void moveClock(TestDepartment department, String to) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(department.address() + "/api/v1/clock"))
                .timeout(Duration.ofMinutes(30))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("quantri:dunghen".getBytes(StandardCharsets.UTF_8)))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"now\":\"" + to + "\"}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static JsonNode counts(ReportDriver driver) {
        return driver.campaign(CAMPAIGN).path("counts");
    }

    private static String code(int unit) {
        return "DV%04d".formatted(unit);
    }

    /** Units with a head and an officer each, besides those of the sample. @return how many */
    private static int hire(TestDepartment department, int units) {
        JdbcTemplate jdbc = department.context().getBean(JdbcTemplate.class);
        for (int i = 1; i <= units; i++) {
            jdbc.update(
                    "insert into directory_unit (id, agency, version, code, name, short_name, place_in_list)"
                            + " select ?, agency, 0, ?, ?, ?, ? from directory_agency",
                    UUID.randomUUID().toString(),
                    code(i),
                    "Trung tâm Phát triển khoa học và công nghệ khu vực số " + i,
                    "Trung tâm số " + i,
                    100 + i);
            hire(jdbc, i, "truong.", "truongphong.cn");
            hire(jdbc, i, "can-bo.", "chuyenvien.cn");
        }
        ReflectionTestUtils.setField(department.context().getBean("vn.dunghen.directory.DirectoryCache"), "kept", null);
        return units;
    }

    private static void hire(JdbcTemplate jdbc, int unit, String login, String like) {
        String id = UUID.randomUUID().toString();
        jdbc.update(
                "insert into directory_staff (id, agency, version, login, name, title, unit, password_hash,"
                        + " password_changed_at, demo, active) select ?, agency, 0, ?, ?, title, ?, password_hash,"
                        + " password_changed_at, demo, active from directory_staff where login = ?",
                id,
                login + unit,
                "Người Mẫu Số " + unit,
                code(unit),
                like);
        jdbc.update(
                "insert into directory_staff_role (staff_id, agency, role) select ?, r.agency, r.role"
                        + " from directory_staff_role r join directory_staff s on s.id = r.staff_id where s.login = ?",
                id,
                like);
    }

    private static void define(TestDepartment department) {
        JsonNode found = null;
        for (JsonNode one :
                department.get("chanhvanphong", "/api/v1/report-regimes").path("items")) {
            found = one.path("code").asText().equals("CCHC-6T") ? one : found;
        }
        ObjectNode regime = (ObjectNode) java.util.Objects.requireNonNull(found).deepCopy();
        regime.put("code", REGIME).put("effectiveFrom", "2026-05-04").putArray("units");
        regime.remove(List.of("id", "effectiveTo"));
        department.post("chanhvanphong", "/api/v1/report-regimes", regime);
    }

    /**
     * The quickest of several warm answers to each address: what the page itself costs, whatever works beside it. The slowest
     * moment of the story counts.
     */
    private static void measure(TestDepartment department, Map<String, Duration> answers) {
        for (String login : List.of("vanphong", "giamdoc", "truong.1")) {
            SignedInVisitor visitor = new SignedInVisitor(department, login);
            String next = "\"(/bao-cao/" + CAMPAIGN + "\\?tiep=[^\"]+)\"";
            var found = java.util.regex.Pattern.compile(next).matcher(visitor.page("/bao-cao/" + CAMPAIGN));
            List<String> pages = new java.util.ArrayList<>(List.of(
                    "/bao-cao",
                    "/bao-cao/" + CAMPAIGN,
                    "/bao-cao/ma-tran/" + REGIME,
                    "/bao-cao/don-vi/" + CAMPAIGN + "-" + code(1),
                    "/bao-cao/don-vi/" + CAMPAIGN + "-" + code(20),
                    "/quan-tri/che-do-bao-cao/" + REGIME,
                    "/viec-cua-toi"));
            if (found.find()) {
                pages.add(found.group(1));
            }
            pages.forEach(page -> keep(answers, login, page, () -> visitor.page(page)));
            for (String path : List.of(
                    "/report-campaigns",
                    "/report-campaigns/" + CAMPAIGN,
                    "/report-campaigns/" + CAMPAIGN + "/matrix",
                    "/unit-reports?campaign=" + CAMPAIGN,
                    "/unit-reports/" + CAMPAIGN + "-" + code(1))) {
                keep(answers, login, "/api/v1" + path, () -> department.get(login, "/api/v1" + path));
            }
        }
    }

    private static void keep(Map<String, Duration> answers, String login, String address, Runnable ask) {
        ask.run();
        ask.run();
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            ask.run();
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        answers.merge(
                login + " " + address.replaceAll("tiep=.*", "tiep=…"),
                Duration.ofNanos(took[0]),
                (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
