package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** Other systems: what they file arrives once, what they are told arrives once and in order, or is visibly unconfirmed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExchangeJourney {

    private static final String PORTAL = "congdvc";
    private static final String FILE = "/api/v1/exchange/dossiers";
    /** At one port for both databases. */
    private static final SlowScanner SCANNER = new SlowScanner();

    private final Database database;
    private TestDepartment department;
    private DossierDriver driver;

    ExchangeJourney(Database database) {
        this.database = database;
    }

    @BeforeAll
    void openTheDepartment() {
        department = TestDepartment.open(
                database,
                "2026-08-03T09:00:00+07:00",
                "--dunghen.exchange.answer=400ms",
                "--dunghen.exchange.connect=400ms",
                "--dunghen.attachments.clamd.host=127.0.0.1",
                "--dunghen.attachments.clamd.timeout=60s",
                "--dunghen.attachments.clamd.port=" + SCANNER.port());
        driver = new DossierDriver(department);
    }

    @AfterAll
    void leave() {
        department.close();
    }

    @Test
    void theSameCodeIsTheSameDossierForEver() {
        Map<String, Object> filing = filing("DVC-1");
        Answer first = department.call(PORTAL, "POST", FILE, filing);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        String code = first.body().path("code").asText();
        assertThat(first.body().path("state").path("code").asInt()).isEqualTo(1);
        Answer again = department.call(PORTAL, "POST", FILE, filing);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().path("code").asText()).isEqualTo(code);
        assertThat(driver.dossier(code).path("channel").asText()).isEqualTo("ONLINE");
        assertThat(driver.open(code)).contains("check-components");
        assertThat(department
                        .get("motcua", "/api/v1/dossiers/" + code + "/attachments")
                        .path("items"))
                .as("its file came with it, once")
                .hasSize(1);

        filing.put("summary", "Nội dung khác");
        Answer other = department.call(PORTAL, "POST", FILE, filing);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains(code);
        department.call(PORTAL, "POST", FILE, filing);
        assertThat(department
                        .get("motcua", "/api/v1/dossiers/" + code + "/timeline")
                        .toString())
                .containsOnlyOnce("được gửi lại với nội dung khác");
        assertThat(department.get("truongmotcua", "/api/v1/notices").toString())
                .containsOnlyOnce("Mã ngoài DVC-1 được gửi lại");
        assertThat(driver.dossier(code).path("summary").asText()).isEqualTo("Nộp qua cổng");
    }

    @Test
    void whileTheScannerThinksNoConnectionIsHeldAndTheDossierIsFree() throws Exception {
        String code = driver.register("TDC-HC");
        pass(0);
        HikariPoolMXBean pool = department
                .context()
                .getBean(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean();
        SlowScanner.Thought thought = SCANNER.thinkAboutTheNext();
        var clerk = Executors.newSingleThreadExecutor();
        try {
            var upload = clerk.submit(() -> Upload.post(
                    department,
                    "motcua",
                    "/api/v1/dossiers/" + code + "/attachments",
                    "khac",
                    "cham.pdf",
                    Upload.pdf(300, "chậm")));
            assertThat(thought.begun().await(20, TimeUnit.SECONDS)).isTrue();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            while (pool.getActiveConnections() > 0 && System.nanoTime() < until) {
                // what else the department is doing at this moment ends
                Thread.onSpinWait();
            }
            assertThat(pool.getActiveConnections()).isZero();
            driver.complete("motcua", code, "check-components", Map.of());
            assertThat(upload.isDone()).isFalse();
            thought.over().countDown();
            assertThat(upload.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
        } finally {
            thought.over().countDown();
            clerk.shutdownNow();
        }
    }

    @Test
    void sixtyFourAtOnceAreOneDossier() throws Exception {
        Map<String, Object> filing = filing("DVC-64");
        List<Callable<Answer>> calls = IntStream.range(0, 64)
                .<Callable<Answer>>mapToObj(number -> () -> department.call(PORTAL, "POST", FILE, filing))
                .toList();
        var threads = Executors.newFixedThreadPool(64);
        try {
            var codes = new TreeSet<String>();
            var firsts = new ArrayList<Integer>();
            for (var done : threads.invokeAll(calls)) {
                Answer answer = done.get();
                assertThat(answer.status()).as(answer.text()).isIn(200, 201);
                codes.add(answer.body().path("code").asText());
                firsts.add(answer.status());
            }
            assertThat(codes).hasSize(1);
            assertThat(firsts).containsOnlyOnce(201);
            assertThat(registered("DVC-64")).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void papersAndWithdrawalComeThroughTheSameDoorOnce() {
        Map<String, Object> filing = filing("DVC-2");
        filing.put("components", List.of());
        String code = department.post(PORTAL, FILE, filing).path("code").asText();
        Map<String, Object> papers = Map.of(
                "code", "BS-1", "components", driver.papers("TDC-HC"), "words", "Bản có chữ ký", "files", List.of());
        assertThat(department
                        .call(PORTAL, "POST", FILE + "/DVC-2/supplement", papers)
                        .status())
                .as("nothing was asked for")
                .isEqualTo(409);
        driver.complete(
                "motcua",
                code,
                "check-components",
                Map.of("outcome", "SUPPLEMENT", "missing", "Bản vẽ", "reason", "Thiếu bản vẽ."));
        for (int i = 0; i < 2; i++) {
            assertThat(department
                            .call(PORTAL, "POST", FILE + "/DVC-2/supplement", papers)
                            .status())
                    .isEqualTo(200);
        }
        assertThat(department
                        .get("motcua", "/api/v1/dossiers/" + code + "/timeline")
                        .toString())
                .containsOnlyOnce("Người nộp đến bổ sung");
        for (int i = 0; i < 2; i++) {
            JsonNode gone = department.post(PORTAL, FILE + "/DVC-2/withdrawal", Map.of("reason", "Không cần nữa"));
            assertThat(gone.path("state").path("code").asInt()).isEqualTo(7);
        }
        assertThat(department.call(PORTAL, "GET", FILE + "/KHONG-CO", null).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsMalformedIsRefusedByField() {
        Map<String, Object> filing = filing("DVC-3");
        filing.put("applicant", Map.of("kind", "ROBOT", "phone", "x"));
        filing.put("outsideCode", "mã có dấu");
        filing.put("files", List.of(Map.of("name", "a.pdf", "content", "%%%")));
        Answer refused = department.call(PORTAL, "POST", FILE, filing);
        assertThat(refused.status()).isEqualTo(422);
        var fields = new TreeSet<String>();
        refused.body()
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        assertThat(fields)
                .containsExactly(
                        "applicant.kind", "applicant.name", "applicant.phone", "files[0].content", "outsideCode");
        for (String body : List.of("", "[]", "null", "{", "{\"applicant\":7}", "{\"components\":[null]}")) {
            assertThat(department.call(PORTAL, "POST", FILE, body).status())
                    .as(body)
                    .isBetween(400, 422);
        }
        assertThat(department
                        .call(PORTAL, "POST", FILE, withFile("DVC-4", "virus.exe", "MZ"))
                        .status())
                .isEqualTo(422);
        assertThat(registered("DVC-4")).as("nothing of it is left").isZero();
    }

    @Test
    void aPortalWalksThroughItsOwnDoorOnlyAndNobodyElseThroughIt() {
        assertThat(department.call(PORTAL, "GET", "/api/v1/dossiers", null).status())
                .isEqualTo(403);
        assertThat(department.call(PORTAL, "GET", "/api/v1/staff", null).status())
                .isEqualTo(403);
        assertThat(department.call("motcua", "POST", FILE, filing("DVC-5")).status())
                .isEqualTo(403);
        assertThat(department.call("motcua", "GET", FILE, null).status()).isEqualTo(403);
        assertThat(department
                        .call("motcua", "POST", "/api/v1/webhooks", Map.of("address", "https://a.example"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePortalThatFetchesMissesNothingAndSeesNothingTwice() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of());
        var seen = new ArrayList<String>();
        String since = "";
        boolean more = true;
        while (more) {
            JsonNode feed = department.get(PORTAL, FILE + "?size=3&since=" + since);
            feed.path("items").forEach(item -> seen.add(item.path("messageId").asText()));
            since = feed.path("next").asText();
            more = feed.path("more").asBoolean();
        }
        assertThat(seen).doesNotHaveDuplicates().contains(code + ".1", code + ".2");
        driver.complete("motcua", code, "hand-over", Map.of());
        JsonNode later = department.get(PORTAL, FILE + "?since=" + since);
        assertThat(later.path("items")).hasSize(1);
        JsonNode dossier = later.path("items").get(0).path("dossier");
        assertThat(dossier.path("MaHoSo").asText()).isEqualTo(code);
        assertThat(dossier.path("TrangThaiHoSo").asText()).isEqualTo("4");
        assertThat(dossier.path("NgayTiepNhan").asText()).matches("2026\\d{10}");
    }

    @Test
    void whateverTheFarSideDoesItHasEachMessageOnceAndInOrder() {
        try (OutsideReceiver portal = new OutsideReceiver()) {
            JsonNode added = department.post(
                    "quantri", "/api/v1/webhooks", Map.of("address", portal.address(), "kind", "NATIONAL"));
            for (OutsideReceiver.Mood mood : OutsideReceiver.Mood.values()) {
                portal.next(mood, mood);
                String code = twoChanges();
                pass(12);
                assertThat(portal.taken(code)).as(mood.name()).containsExactly(code + ".1", code + ".2");
                assertThat(open(added)).as(mood.name()).isZero();
                if (mood.name().startsWith("TAKES_AND_F") || mood == OutsideReceiver.Mood.TAKES_AND_BABBLES) {
                    assertThat(portal.posts(code + ".1"))
                            .as("asked, not sent again")
                            .isEqualTo(1);
                }
            }
            portal.leaveHome();
            String code = twoChanges();
            pass(1);
            assertThat(open(added)).isEqualTo(2);
            portal.comeHome();
            pass(12);
            assertThat(portal.taken(code)).containsExactly(code + ".1", code + ".2");
            JsonNode sent = portal.message(code + ".2").path("DongBoHoSoMC").get(0);
            assertThat(sent.path("DanhSachLePhi")).hasSize(1);
            JsonNode fee = sent.path("DanhSachLePhi").get(0);
            assertThat(fee.path("Gia").asLong()).isPositive();
            assertThat(fee.path("DaNop").asText()).isEqualTo("1");
            assertThat(fee.path("HinhThucThu").asText()).isEqualTo("Tiền mặt");
            assertThat(fee.path("NgayNop").asText()).matches("2026\\d{10}");
            assertThat(fee.path("SoBienLai").asText()).matches("\\d+/2026");
            assertThat(sent.path("ChuHoSo").asText()).isEqualTo("Nguyễn Vân Anh");
            assertThat(sent.path("TrangThaiHoSo").asText()).isEqualTo("2");
            department.call(
                    "quantri", "DELETE", "/api/v1/webhooks/" + added.path("id").asText(), null);
        }
    }

    @Test
    void whatStaysUnclearIsShownAsUnconfirmedAndAPersonCanHaveItSentAgain() {
        try (OutsideReceiver portal = new OutsideReceiver()) {
            JsonNode added = department.post(
                    "quantri", "/api/v1/webhooks", Map.of("address", portal.address(), "kind", "NATIONAL"));
            portal.next(OutsideReceiver.Mood.TAKES_AND_FORGETS_TO_ANSWER);
            String code = driver.register("TDC-HC");
            pass(0);
            portal.leaveHome();
            pass(24 * 6);
            JsonNode line = line(added);
            assertThat(line.path("doubtful").asInt()).isEqualTo(1);
            assertThat(line.path("active").asBoolean())
                    .as("the portal is never given up")
                    .isTrue();
            portal.comeHome();
            pass(24 * 6);
            assertThat(line(added).path("doubtful").asInt())
                    .as("nothing by itself any more")
                    .isEqualTo(1);
            assertThat(portal.posts(code + ".1")).isEqualTo(1);
            department.call(
                    "quantri", "DELETE", "/api/v1/webhooks/" + added.path("id").asText(), null);
        }
    }

    @Test
    void aSystemThatListensHearsNothingPersonalAndIsSwitchedOffWhenItIsGone() {
        try (OutsideReceiver listener = new OutsideReceiver()) {
            JsonNode added = department.post(
                    "quantri",
                    "/api/v1/webhooks",
                    Map.of("address", listener.address(), "kinds", List.of("REGISTERED")));
            assertThat(added.path("secret").asText()).hasSize(64);
            assertThat(department.get("quantri", "/api/v1/webhooks").toString())
                    .doesNotContain(added.path("secret").asText());
            assertThat(secretOf(added))
                    .startsWith("v1:")
                    .doesNotContain(added.path("secret").asText());
            // as rows were kept before there was a key
            department
                    .context()
                    .getBean(JdbcClient.class)
                    .sql("update exchange_receiver set secret = ? where id = ?")
                    .params(added.path("secret").asText(), added.path("id").asText())
                    .update();
            assertThat(department
                            .post(
                                    "quantri",
                                    "/api/v1/webhooks/" + added.path("id").asText() + "/test",
                                    "")
                            .path("heard")
                            .asBoolean())
                    .isTrue();
            assertThat(secretOf(added)).as("sealed when next used").startsWith("v1:");
            String code = twoChanges();
            pass(1);
            assertThat(listener.taken(code)).as("only what it wants").containsExactly(code + ".1");
            assertThat(listener.message(code + ".1").toString())
                    .contains(code, "REGISTERED")
                    .doesNotContain("Nguyễn", "0382");
            assertThat(listener.signatures()).allMatch(line -> line.startsWith("t="));

            listener.leaveHome();
            for (int i = 0; i < 3; i++) {
                driver.register("TDC-HC");
            }
            pass(24 * 5);
            assertThat(line(added).path("active").asBoolean()).isFalse();
            assertThat(department.get("quantri", "/api/v1/notices").toString()).contains("đã bị tắt");
            department.call(
                    "quantri", "DELETE", "/api/v1/webhooks/" + added.path("id").asText(), null);
        }
    }

    @Test
    void theSampleClientFilesFollowsAndWithdrawsAndMayRunAgain() throws Exception {
        String first = client("VI-DU-1");
        assertThat(first).contains("Mã hồ sơ: H99.15-", "Sau khi rút: Công dân yêu cầu rút hồ sơ", "đã đọc: 2,");
        assertThat(client("VI-DU-1").lines().findFirst())
                .as("the same dossier")
                .isEqualTo(first.lines().findFirst());
        assertThat(registered("VI-DU-1")).isEqualTo(1);
    }

    /** Runs the program as the page says; answers what it prints. */
    private String client(String outsideCode) throws Exception {
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "docs/vi-du/LienThong.java",
                        department.address(),
                        PORTAL,
                        "dunghen",
                        outsideCode)
                .redirectErrorStream(true)
                .start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(printed).isZero();
        return printed;
    }

    private String twoChanges() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of());
        return code;
    }

    private void pass(int hours) {
        OffsetDateTime now = OffsetDateTime.parse(
                department.get("quantri", "/api/v1/clock").path("now").asText());
        department.moveClock(now.plusHours(hours).plusSeconds(5).toString());
    }

    private String secretOf(JsonNode receiver) {
        return department
                .context()
                .getBean(JdbcClient.class)
                .sql("select secret from exchange_receiver where id = ?")
                .param(receiver.path("id").asText())
                .query(String.class)
                .single();
    }

    private JsonNode line(JsonNode added) {
        for (JsonNode line : department.get("quantri", "/api/v1/webhooks").path("items")) {
            if (line.path("id").equals(added.path("id"))) {
                return line;
            }
        }
        throw new AssertionError("the receiver is gone");
    }

    private int open(JsonNode added) {
        JsonNode line = line(added);
        return line.path("waiting").asInt() + line.path("doubtful").asInt();
    }

    /** How many dossiers were registered under a code of the portal's own. */
    private long registered(String outsideCode) {
        long count = 0;
        for (JsonNode item : department.get(PORTAL, FILE + "?size=200").path("items")) {
            count += item.path("outsideCode").asText().equals(outsideCode)
                            && item.path("kind").asText().equals("REGISTERED")
                    ? 1
                    : 0;
        }
        return count;
    }

    private Map<String, Object> filing(String outsideCode) {
        return withFile(outsideCode, "don.pdf", new String(Upload.pdf(300, "đơn"), StandardCharsets.ISO_8859_1));
    }

    private Map<String, Object> withFile(String outsideCode, String name, String content) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("outsideCode", outsideCode);
        filing.put("procedure", "TDC-HC");
        filing.put("applicant", Map.of("kind", "PERSON", "name", "Trần Thị Mẫu", "idNumber", "038200005678"));
        filing.put("components", driver.papers("TDC-HC"));
        filing.put("summary", "Nộp qua cổng");
        filing.put(
                "files",
                List.of(Map.of(
                        "name",
                        name,
                        "content",
                        Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1)))));
        return filing;
    }
}
