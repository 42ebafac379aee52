package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.Passerby;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** What a citizen sees from outside: the dossier by its code or its slip, the figures, feedback without an account. */
class PortalJourneyTest {

    private static final String LOOK_UP = "/api/v1/public/dossiers/lookup";
    private static TestDepartment department;
    private static DossierDriver driver;
    private static String moved;
    private static String returned;

    @BeforeAll
    static void aDepartmentWithADossierThatIsLateAndOneThatIsDone() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
        moved = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        returned = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(returned, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(returned);
        department.moveClock("2026-09-14T09:00:00+07:00");
        driver.apologise(
                moved,
                "truongphong.cn",
                "chuyenvien.cn",
                Map.of("cause", "COMPLEX", "reason", "Chuyên viên phụ trách nghỉ ốm.", "proposedDate", "2026-09-30"));
    }

    @BeforeEach
    void nobodyHasTriedYet() {
        jdbc().update("delete from public_throttle");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    private static JdbcTemplate jdbc() {
        return department.context().getBean(JdbcTemplate.class);
    }

    private static Answer ask(Object code, Object check) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("check", check);
        return department.call(null, "POST", LOOK_UP, body);
    }

    private static String token(String code) {
        return jdbc().queryForObject("select lookup_token from dossier where code = ?", String.class, code);
    }

    @Test
    void theScriptIsToldDatesKindOfCauseAndApologyAndNobodysName() {
        Answer answer = ask(" " + moved.toLowerCase(java.util.Locale.ROOT) + " ", "1234");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode body = answer.body();
        assertThat(body.path("state").path("name").asText()).isEqualTo("Đang xử lý");
        assertThat(body.path("appointment").path("current").asText()).startsWith("2026-09-30T17:00");
        assertThat(body.path("timeliness").path("againstOriginal").asText()).isEqualTo("RUNNING_LATE");
        assertThat(body.path("apologies")).hasSize(1);
        JsonNode change = body.path("changes").get(1);
        assertThat(change.path("cause").asText()).isEqualTo("COMPLEX");
        assertThat(change.path("sentence").asText()).contains("hẹn lại 30/09/2026", "Hồ sơ phức tạp");
        assertThat(answer.text()).doesNotContain("Vân Anh", "chuyenvien", "nghỉ ốm", "0382", "CN\"");
        assertThat(answer.headers().get("cache-control").toString()).contains("no-store");
    }

    @Test
    void thePageSaysTheSameAndTheSlipOpensItWithoutAnything() {
        Passerby citizen = new Passerby(department);
        HttpResponse<String> page = citizen.post("/tra-cuu", "/tra-cuu", Map.of("code", moved, "check", "1234"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sở hẹn trả kết quả ngày 30/09/2026", "Sở xin lỗi và hẹn lại 30/09/2026", "đã trễ hẹn")
                .contains("/xin-loi?tu=2026-09-14")
                .doesNotContain("Vân Anh", "nghỉ ốm", "Chuyên viên", token(moved));
        HttpResponse<String> slip = citizen.get("/tra-cuu/" + token(moved));
        assertThat(slip.statusCode()).isEqualTo(200);
        assertThat(slip.body()).contains("Sở hẹn trả kết quả ngày 30/09/2026").doesNotContain(token(moved));
        assertThat(slip.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(slip.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(citizen.get("/tra-cuu?ma=" + moved).body())
                .as("an old slip asks for the four characters")
                .contains("value=\"" + moved + "\"", "4 số cuối")
                .doesNotContain("30/09/2026");
    }

    @Test
    void whoWasServedIsAskedHowItWent() {
        Passerby citizen = new Passerby(department);
        String page = citizen.get("/tra-cuu/" + token(returned)).body();
        assertThat(page).contains("Sở đã trả kết quả ngày 03/08/2026", "/khao-sat/");
        assertThat(citizen.get("/tra-cuu/" + token(moved)).body()).doesNotContain("/khao-sat/");
    }

    @Test
    void whoWasRefusedIsToldOfNoResultAndNoFee() {
        String refused = driver.register("2.002249");
        Passerby citizen = new Passerby(department);
        assertThat(driver.attempt("motcua", refused, "check-components", Map.of())
                        .text())
                .as("a share of a value has no usual amount")
                .contains("Ghi số lượng hoặc giá trị");
        assertThat(citizen.get("/tra-cuu/" + token(refused)).body())
                .contains("chưa cần làm gì", "Cần biết thêm")
                .doesNotContain("chưa nộp", "Mang giấy tiếp nhận");
        driver.complete(
                "motcua",
                refused,
                "check-components",
                Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền của Sở."));
        assertThat(citizen.get("/tra-cuu/" + token(refused)).body())
                .contains("Hồ sơ không được tiếp nhận")
                .doesNotContain("chưa nộp", "Mang giấy tiếp nhận", "Kết quả là");
        assertThat(citizen.get("/tra-cuu/" + token(moved)).body()).contains("Mang giấy tiếp nhận");
    }

    @Test
    void anUnknownCodeAndAWrongCheckAreAnsweredAlike() {
        Answer wrong = ask(moved, "9999");
        Answer unknown = ask("H99.15-260803-9999", "1234");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(wrong.text()).contains("Không tìm thấy hồ sơ khớp với hai thông tin này.");
        Passerby citizen = new Passerby(department);
        String one = citizen.post("/tra-cuu", "/tra-cuu", Map.of("code", moved, "check", "9999"))
                .body();
        String other = citizen.post("/tra-cuu", "/tra-cuu", Map.of("code", "H99.15-260803-9999", "check", "1234"))
                .body();
        assertThat(same(other)).isEqualTo(same(one).replace(moved, "H99.15-260803-9999"));
        assertThat(ask("", null).status()).isEqualTo(422);
        assertThat(ask("x".repeat(300), "1").body().path("errors")).hasSize(1);
        assertThat(department
                        .call(null, "POST", LOOK_UP, Map.of("token", "x".repeat(32)))
                        .text())
                .isEqualTo(wrong.text());
    }

    private static String same(String page) {
        return page.replaceAll("value=\"[A-Za-z0-9_=-]{20,}\"", "");
    }

    @Test
    void manyGuessesAtOnceAreFiveAndTheRightOneIsRefusedAfterThem() throws Exception {
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String check = "77" + (10 + i);
            guesses.add(() -> ask(moved, check).status());
        }
        Map<Integer, Integer> answers = new TreeMap<>();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var answer : pool.invokeAll(guesses)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(answers).isEqualTo(Map.of(404, 5, 429, 11));
        Answer right = ask(moved, "1234");
        assertThat(right.status()).isEqualTo(429);
        assertThat(Integer.parseInt(right.headers().get("retry-after").get(0))).isBetween(600, 901);
        assertThat(right.text()).contains("Đã thử quá nhiều lần");
        HttpResponse<String> page =
                new Passerby(department).post("/tra-cuu", "/tra-cuu", Map.of("code", moved, "check", "1234"));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Đã thử quá nhiều lần", "Về trang đầu");
        assertThat(ask(returned, "1234").status())
                .as("another dossier is not shut")
                .isEqualTo(200);
        assertThat(department
                        .call(null, "POST", LOOK_UP, Map.of("token", token(moved)))
                        .status())
                .as("whoever has the slip is not kept out")
                .isEqualTo(200);
        assertThat(jdbc().queryForList("select who from public_throttle", String.class))
                .as("no code and no address is kept")
                .allMatch(who -> who.matches("[0-9a-f]{64}"));
    }

    @Test
    void thatSomebodyLookedIsInTheTrailOnceAnHour() {
        String code = driver.register("TDC-HC");
        ask(code, "1234");
        ask(code, "1234");
        ask(code, "0000");
        department.call(null, "POST", LOOK_UP, Map.of("token", token(code)));
        String timeline = department
                .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                .toString();
        assertThat(timeline.split("bằng mã và số kiểm tra", -1)).hasSize(2);
        assertThat(timeline.split("bằng mã QR trên giấy", -1)).hasSize(2);
    }

    @Test
    void organisationsAndDossiersOfBeforeAreFoundByWhatTheyHave() {
        String organisation =
                registered(Map.of("kind", "ORGANISATION", "name", "Công ty Mẫu", "phone", "0299 3 855 432"));
        assertThat(ask(organisation, "5432").status()).isEqualTo(200);
        String nothing = registered(Map.of("kind", "ORGANISATION", "name", "Công ty Mẫu"));
        assertThat(ask(nothing, "0000").status()).isEqualTo(404);
        assertThat(department
                        .call(null, "POST", LOOK_UP, Map.of("token", token(nothing)))
                        .status())
                .isEqualTo(200);
        String old = registered(Map.of("kind", "PERSON", "name", "Lê Thị Mẫu", "idNumber", "038200007777"));
        jdbc().update("update dossier set lookup_token = null where code = ?", old);
        assertThat(ask(old, "7777").status()).isEqualTo(200);
    }

    private static String registered(Map<String, String> applicant) {
        return department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of("procedure", "TDC-HC", "channel", "DIRECT", "applicant", applicant))
                .path("code")
                .asText();
    }

    @Test
    void theFiguresForEverybodyAreThoseOfTheOffice() {
        JsonNode open = department.get(null, "/api/v1/public/statistics?period=2026-Q3");
        JsonNode office =
                department.get("giamdoc", "/api/v1/statistics/dossiers?from=2026-07-01&to=2026-09-30&by=field");
        assertThat(open.path("items")).hasSameSizeAs(office.path("items")).isNotEmpty();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("received", "receivedTotal");
        names.put("resolved", "resolvedTotal");
        names.put("early", "resolvedEarly");
        names.put("onTime", "resolvedOnTime");
        names.put("late", "resolvedLate");
        names.put("pending", "pendingTotal");
        names.put("pendingLate", "pendingLate");
        names.put("owed", "apologiesOwed");
        names.forEach((ours, theirs) -> {
            assertThat(open.path("total").path(ours))
                    .as(ours)
                    .isEqualTo(office.path("total").path(theirs));
            for (int i = 0; i < office.path("items").size(); i++) {
                assertThat(open.path("items").get(i).path("counts").path(ours))
                        .as(ours)
                        .isEqualTo(office.path("items").get(i).path(theirs));
            }
        });
        assertThat(open.path("satisfaction").path("satisfied").isNull())
                .as("nobody can be guessed from few answers")
                .isTrue();
        Passerby citizen = new Passerby(department);
        assertThat(citizen.get("/so-lieu?ky=2026-Q3").body())
                .contains("Quý 3/2026", "Trễ hẹn", "Dưới 5 người thì không nêu tỷ lệ");
        assertThat(citizen.get("/so-lieu?ky=khong-co").statusCode()).isEqualTo(422);
        assertThat(citizen.get("/").body())
                .contains("Hồ sơ của Ông/Bà đến đâu rồi?", "07:00–11:30 và 13:30–17:00", "/phan-anh/gui", "/xin-loi");
    }

    @Test
    void feedbackIsSentWithoutAnAccountWrittenDownOnceAndAnsweredToWhoHasTheSecret() {
        Passerby citizen = new Passerby(department);
        Map<String, String> form = citizen.filled(
                "/phan-anh/gui",
                Map.of("kind", "PROCEDURE", "content", "Quầy số 2 chờ lâu.", "answer", "PAGE", "website", ""));
        byte[] file = Upload.pdf(2000, "ảnh quầy");
        HttpResponse<String> sent = citizen.parts("/phan-anh/gui", form, "anh.pdf", file);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        HttpResponse<String> again = citizen.parts("/phan-anh/gui", form, "anh.pdf", file);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(sent.headers().firstValue("Location"));
        String place = java.net
                .URI
                .create(sent.headers().firstValue("Location").orElseThrow())
                .getPath();
        String page = citizen.get(place).body();
        assertThat(page).contains("PAKN-2026-", "Sở trả lời chậm nhất ngày").doesNotContain("Quầy số 2");
        JsonNode all = department.get("chanhvanphong", "/api/v1/feedback").path("items");
        String code = all.get(0).path("code").asText();
        assertThat(jdbc().queryForObject(
                                "select count(*) from feedback_case where content = 'Quầy số 2 chờ lâu.'",
                                Integer.class))
                .isEqualTo(1);
        JsonNode files = department
                .get("chanhvanphong", "/api/v1/feedback/" + code + "/attachments")
                .path("items");
        assertThat(files).hasSize(1);
        assertThat(department.download(
                        "chanhvanphong",
                        "/api/v1/feedback/" + code + "/attachments/"
                                + files.get(0).path("id").asText()))
                .isEqualTo(file);

        FeedbackDriver office = new FeedbackDriver(department);
        office.toOfficer(code, "TDC", "truongphong.tdc", "chuyenvien.tdc");
        office.complete("chuyenvien.tdc", code, "draft", Map.of("answer", "Sở đã mở thêm quầy số 3."));
        office.complete("truongphong.tdc", code, "agree", Map.of());
        assertThat(citizen.get(place).body()).as("not before it is issued").doesNotContain("quầy số 3");
        office.complete("vanthu", code, "issue", Map.of());
        assertThat(citizen.get(place).body()).contains("Sở đã mở thêm quầy số 3.", "Đã trả lời");
        String secret = place.substring(place.lastIndexOf('/') + 1);
        assertThat(department
                        .call(null, "POST", "/api/v1/public/feedback/lookup", Map.of("token", secret))
                        .body()
                        .path("answer")
                        .asText())
                .isEqualTo("Sở đã mở thêm quầy số 3.");
        assertThat(citizen.post("/phan-anh/tra-cuu", "/phan-anh/tra-cuu", Map.of("token", "x".repeat(32)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingInFeedbackIsSaidAtItsPlaceAndNothingIsKept() {
        Passerby citizen = new Passerby(department);
        int before = count();
        HttpResponse<String> empty = citizen.upload(
                "/phan-anh/gui", "/phan-anh/gui", Map.of("answer", "PHONE", "website", "http://a"), "", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Chọn phản ánh về việc gì", "Ghi nội dung phản ánh", "Ghi số điện thoại để Sở gọi lại")
                .contains("Để trống ô này.");
        HttpResponse<String> hostile = citizen.upload(
                "/phan-anh/gui",
                "/phan-anh/gui",
                Map.of("kind", "OTHER", "content", "Xem tệp.", "answer", "PAGE"),
                "a.exe",
                "MZ khong phai tep".getBytes(StandardCharsets.UTF_8));
        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(count()).isEqualTo(before);
        Answer sent = department.call(
                null,
                "POST",
                "/api/v1/public/feedback",
                Map.of("kind", "OTHER", "content", "Cảm ơn Sở.", "answer", "PAGE"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        for (int i = 0; i < 9; i++) {
            department.call(
                    null,
                    "POST",
                    "/api/v1/public/feedback",
                    Map.of("kind", "OTHER", "content", "Nữa.", "answer", "PAGE"));
        }
        assertThat(department
                        .call(
                                null,
                                "POST",
                                "/api/v1/public/feedback",
                                Map.of("kind", "OTHER", "content", "Nữa.", "answer", "PAGE"))
                        .status())
                .isEqualTo(429);
    }

    private static int count() {
        return jdbc().queryForObject("select count(*) from feedback_case", Integer.class);
    }
}
