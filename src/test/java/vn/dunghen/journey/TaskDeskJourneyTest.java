package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The list of tasks as people work from it: many at once, new ones marked, narrowed as they like it. */
class TaskDeskJourneyTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String LIST = "/viec-cua-toi";

    private static TestDepartment department;
    private static DossierDriver driver;
    private static String first;
    private static String second;
    private static String appraised;
    private Runnable back;

    @BeforeAll
    static void someWork() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
        first = driver.register("TDC-HC");
        second = driver.register("TDC-HC");
        appraised = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @BeforeEach
    void remember() {
        back = department.remember();
    }

    @AfterEach
    void goBack() {
        back.run();
    }

    @Test
    void manyTasksAreTakenAtOnceAndOneThatIsRefusedStopsNoOther() {
        String one = task("motcua", first);
        String other = task("motcua", second);
        department.post("truongmotcua", TASKS + "/" + other + "/claim", "");
        JsonNode answer = bulk("motcua", "CLAIM", List.of(other, "khong-co", one, one), null);
        assertThat(answer.path("done").asInt()).isEqualTo(1);
        assertThat(answer.path("refused").asInt()).isEqualTo(2);
        assertThat(answer.at("/items/0/reason").asText()).contains("đã nhận việc này lúc");
        assertThat(answer.at("/items/1/reason").asText()).contains("Không tìm thấy việc này");
        assertThat(answer.at("/items/2/result").asText()).isEqualTo("DONE");
        assertThat(holder("motcua", one)).isEqualTo("motcua");
        assertThat(trail()).contains("task.claimed");
    }

    @Test
    void whoHoldsATaskHandsItToAColleagueWhoMayDoItAndThatIsWrittenDown() {
        String one = task("motcua", first);
        String other = task("motcua", second);
        department.post("motcua", TASKS + "/" + one + "/claim", "");
        JsonNode answer = bulk("motcua", "HAND_OVER", List.of(one, other), "truongmotcua");
        assertThat(answer.at("/items/0/result").asText()).isEqualTo("DONE");
        assertThat(answer.at("/items/1/reason").asText()).contains("Chưa ai nhận việc này");
        assertThat(holder("motcua", one)).isEqualTo("truongmotcua");
        assertThat(trail()).contains("task.handedOver");
        assertThat(bulk("truongmotcua", "HAND_OVER", List.of(one), "chuyenvien.cn")
                        .at("/items/0/reason")
                        .asText())
                .contains("không cùng đơn vị");
        assertThat(bulk("truongmotcua", "HAND_OVER", List.of(one), "truongmotcua")
                        .at("/items/0/reason")
                        .asText())
                .contains("đang giữ việc này rồi");
    }

    /** The desk officer of records sits in the room of the drafter; the administrator only has a chair there. */
    @Test
    void aColleagueSeesThatThereIsWorkAndNotWhatIsFilledInAndAnAdministratorSeesNone() {
        String plan = new PlanDriver(department).draft("vanphong");
        String task = department
                .get("vanphong", TASKS + "?subject=" + plan)
                .at("/items/0/id")
                .asText();
        assertThat(department.get("vanphong", TASKS + "/" + task).path("data")).isNotEmpty();
        assertThat(department.get("chanhvanphong", TASKS + "/" + task).path("data"))
                .isNotEmpty();
        assertThat(department.get("kiemtoan", TASKS + "/" + task).path("data")).isNotEmpty();
        assertThat(department.get("vanthu", TASKS + "/" + task).path("data")).isEmpty();
        assertThat(department.get("vanthu", TASKS + "?scope=ALL&size=200").toString())
                .contains(task);

        assertThat(department.call("quantri", "GET", TASKS + "/" + task, null).status())
                .isEqualTo(404);
        for (String scope : List.of("MINE", "UNIT", "ALL")) {
            assertThat(department
                            .get("quantri", TASKS + "?scope=" + scope + "&size=200")
                            .path("items"))
                    .as(scope)
                    .isEmpty();
        }
    }

    @Test
    void aFormTooLongToBeReadIsCalledTooLongAndANameNobodySeesIsNone() {
        var clerk = new SignedInVisitor(department, "motcua");
        var tooLong = clerk.post("/ho-so/tiep-nhan", "/ho-so/tiep-nhan", "summary", "x".repeat(3_000_000));
        assertThat(tooLong.statusCode()).isEqualTo(413);
        assertThat(tooLong.body()).contains("Nội dung gửi lên quá lớn");

        var unseen = clerk.post("/ho-so/tiep-nhan", "/ho-so/tiep-nhan", "applicant.name", "\u200b\ufeff");
        assertThat(unseen.body()).doesNotContain("\u200b");
    }

    @Test
    void theHeadHandsOverAllWorkOfWhoLeavesAndTheReceiverDoesIt() {
        String task = task("chuyenvien.cn", appraised);
        assertThat(call(
                                "truongphong.tdc",
                                Map.of("action", "HAND_OVER", "from", "chuyenvien.cn", "to", "truongphong.tdc"))
                        .status())
                .isEqualTo(422);
        assertThat(call(
                                "chuyenvien.tdc",
                                Map.of("action", "HAND_OVER", "from", "chuyenvien.cn", "to", "chuyenvien.tdc"))
                        .status())
                .isEqualTo(403);
        var head = new SignedInVisitor(department, "truongphong.cn");
        assertThat(head.page(LIST + "/ban-giao-het")).contains("chuyenvien.cn");
        String result = head.post(
                        LIST + "/ban-giao-het", LIST + "/ban-giao-het", "cua", "chuyenvien.cn", "cho", "truongphong.cn")
                .body();
        assertThat(result).contains("Kết quả từng việc", "Đã ghi", appraised).doesNotContain("Chưa ghi");
        assertThat(department
                        .get("chuyenvien.cn", TASKS + "?subject=" + appraised)
                        .path("items"))
                .isEmpty();
        assertThat(holder("truongphong.cn", task)).isEqualTo("truongphong.cn");
        driver.complete("truongphong.cn", appraised, "appraise", Map.of());
    }

    @Test
    void whatIsSignedIsNeverHandedOver() {
        driver.complete("chuyenvien.cn", appraised, "appraise", Map.of());
        driver.complete("truongphong.cn", appraised, "review", Map.of());
        String sign = task("giamdoc", appraised);
        department.post("giamdoc", TASKS + "/" + sign + "/claim", "");
        assertThat(bulk("giamdoc", "HAND_OVER", List.of(sign), "phogiamdoc")
                        .at("/items/0/reason")
                        .asText())
                .contains("Việc ký, duyệt của lãnh đạo không bàn giao được");
        assertThat(holder("giamdoc", sign)).isEqualTo("giamdoc");
    }

    @Test
    void anOrderThatNamesNothingOrTooMuchIsRefusedAsAWhole() {
        assertThat(call("motcua", Map.of("action", "CLAIM", "ids", List.of())).status())
                .isEqualTo(422);
        assertThat(call("motcua", Map.of("action", "SIGN", "ids", List.of("x"))).status())
                .isEqualTo(422);
        assertThat(call("motcua", Map.of("action", "HAND_OVER", "ids", List.of("x")))
                        .status())
                .isEqualTo(422);
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            many.add("viec-" + i);
        }
        assertThat(call("motcua", Map.of("action", "READ", "ids", many)).text()).contains("tối đa 200 việc");
        assertThat(call("motcua", Map.of("action", "READ", "ids", Collections.singletonList(null)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTaskIsNewToEachPersonUntilTheyOpenOrAcknowledgeIt() {
        var clerk = new SignedInVisitor(department, "motcua");
        String unread = LIST + "?chua-doc=1";
        assertThat(clerk.page(unread)).contains(first, second, ">mới<");
        clerk.page(LIST + "/" + task("motcua", first));
        assertThat(clerk.page(unread)).doesNotContain(first).contains(second);
        String marked = clerk.post(LIST, LIST + "/hang-loat", "lam", "READ", "viec", task("motcua", second))
                .body();
        assertThat(marked).contains("Đã đánh dấu đã đọc 1 trên 1 việc");
        assertThat(clerk.page(unread)).contains("Không có việc nào khớp");
        assertThat(new SignedInVisitor(department, "truongmotcua").page(unread)).contains(first, second);
    }

    @Test
    void aNarrowingIsKeptUnderANameWithATrueCountAndInItsOwnersOrder() {
        var clerk = new SignedInVisitor(department, "motcua");
        assertThat(clerk.post(LIST + "?q=" + first, LIST + "/bo-loc", "q", first, "ten", "Một hồ sơ")
                        .body())
                .contains("Đã lưu bộ lọc", "Một hồ sơ (1)", first)
                .doesNotContain(second);
        assertThat(clerk.post(LIST, LIST + "/bo-loc", "chua-nhan", "1", "ten", "Chưa ai nhận")
                        .body())
                .contains("Chưa ai nhận (2)");
        var twice = clerk.post(LIST, LIST + "/bo-loc", "ten", "một hồ sơ");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Đã có bộ lọc tên");
        JsonNode kept = department.get("motcua", TASKS + "/filters").path("items");
        assertThat(kept.findValuesAsText("name")).containsExactly("Một hồ sơ", "Chưa ai nhận");
        assertThat(kept.get(1).at("/total/count").asInt()).isEqualTo(2);
        assertThat(kept.get(1).at("/total/more").asBoolean()).isFalse();
        String id = kept.get(1).path("id").asText();
        assertThat(department
                        .call("motcua", "PUT", TASKS + "/filters/" + id, Map.of("position", 1))
                        .status())
                .isEqualTo(200);
        assertThat(clerk.page(LIST + "/bo-loc").indexOf("Chưa ai nhận"))
                .isLessThan(clerk.page(LIST + "/bo-loc").indexOf("Một hồ sơ"));
        assertThat(department
                        .call("truongmotcua", "DELETE", TASKS + "/filters/" + id, null)
                        .status())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(department
                        .call("motcua", "DELETE", TASKS + "/filters/" + id, null)
                        .status())
                .isEqualTo(204);
        for (int i = 1; i < 20; i++) {
            department.post("motcua", TASKS + "/filters", Map.of("name", "Bộ lọc " + i));
        }
        assertThat(department
                        .call("motcua", "POST", TASKS + "/filters", Map.of("name", "Một nữa"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void thePageHearsThatTheListHasChanged() {
        String before =
                department.get("motcua", TASKS + "/version").path("version").asText();
        assertThat(department.get("motcua", TASKS + "/version").path("version").asText())
                .isEqualTo(before);
        driver.register("TDC-HC");
        String after =
                department.get("motcua", TASKS + "/version").path("version").asText();
        assertThat(after).isNotEqualTo(before);
        var clerk = new SignedInVisitor(department, "motcua");
        assertThat(clerk.page(LIST + "/phien-ban")).contains(after);
        assertThat(clerk.page(LIST)).contains("data-stamp=\"" + after + "\"");
    }

    @Test
    void theListIsTakenAwayAsNarrowedAndThatIsWrittenDown() {
        var clerk = new SignedInVisitor(department, "motcua");
        var book = clerk.post(LIST, LIST + "/danh-sach.xlsx", "q", first);
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(trail()).contains("Tải danh sách 1 việc kèm tên người nộp");
    }

    @Test
    void whoStandsInForAColleagueSeesWhoseWorkItIs() {
        department.post(
                "truongphong.cn",
                "/api/v1/substitutions",
                Map.of(
                        "absent", "chuyenvien.cn",
                        "substitute", "truongphong.cn",
                        "from", "2026-08-01T07:00",
                        "to", "2026-12-31T17:00",
                        "reason", "Nghỉ phép"));
        String page = new SignedInVisitor(department, "truongphong.cn").page(LIST);
        String absent = name("chuyenvien.cn");
        assertThat(page).contains("Đang làm thay " + absent, "thay mặt " + absent);
    }

    @Test
    void keysAreTurnedOffByWhoDoesNotWantThem() {
        var clerk = new SignedInVisitor(department, "motcua");
        assertThat(clerk.page(LIST)).contains("data-keys=\"on\"");
        assertThat(clerk.post("/phim-tat", "/phim-tat", "bat", "0").body()).contains("Phím tắt đang tắt");
        assertThat(clerk.page(LIST)).contains("data-keys=\"off\"");
        assertThat(new SignedInVisitor(department, "truongmotcua").page(LIST)).contains("data-keys=\"on\"");
    }

    @Test
    void colleaguesTalkAboutASubjectAndWhoIsNamedIsTold() {
        String task = task("chuyenvien.cn", appraised);
        String address = TASKS + "/" + task + "/comments";
        JsonNode said = department.post(
                "chuyenvien.cn", address, Map.of("text", "Nhờ @truongphong.cn xem bản vẽ.\n@giamdoc, đã hẹn lại."));
        assertThat(said.path("author").asText()).isEqualTo("chuyenvien.cn");
        assertThat(department.get("truongphong.cn", address).at("/items/0/text").asText())
                .contains("xem bản vẽ");
        String id = department
                .get("motcua", "/api/v1/dossiers/" + appraised)
                .path("id")
                .asText();
        for (String told : List.of("truongphong.cn", "giamdoc")) {
            assertThat(new SignedInVisitor(department, told).page("/thong-bao"))
                    .contains("nhắc bạn trong trao đổi về " + appraised)
                    .doesNotContain("bản vẽ");
        }
        assertThat(trail()).contains("remark.written").doesNotContain("bản vẽ");
        var head = new SignedInVisitor(department, "truongphong.cn");
        assertThat(head.page(LIST + "/" + task)).contains("xem bản vẽ");
        assertThat(head.page("/ho-so/" + appraised)).contains("xem bản vẽ");
        String talk = "/trao-doi/dossier/" + id;
        assertThat(head.post(talk, talk, "noi-dung", "Đã xem, <b>làm tiếp</b>.").body())
                .contains("Đã gửi trao đổi", "Đã xem, &lt;b&gt;làm tiếp");
        var empty = head.post(talk, talk, "noi-dung", "  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Ghi nội dung trao đổi", "href=\"#f-trao-doi\"");
    }

    @Test
    void whoMayNotSeeTheSubjectIsNeitherNamedNorReadsNorWrites() {
        String address = TASKS + "/" + task("chuyenvien.cn", appraised) + "/comments";
        Answer unseen = department.call("chuyenvien.cn", "POST", address, Map.of("text", "Nhờ @quantri xem."));
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(unseen.text()).contains(name("quantri") + " không được xem");
        assertThat(department
                        .call("chuyenvien.cn", "POST", address, Map.of("text", "Nhờ @ai.do xem."))
                        .text())
                .contains("Không có ai mang tên đăng nhập @ai.do");
        assertThat(department.call("quantri", "GET", address, null).status()).isEqualTo(404);
        assertThat(department
                        .call("kiemtoan", "POST", address, Map.of("text", "Vì sao chậm?"))
                        .status())
                .isEqualTo(403);
        assertThat(department.get("kiemtoan", address).path("items")).isEmpty();
        assertThat(new SignedInVisitor(department, "quantri")
                        .open("/trao-doi/dossier/"
                                + department
                                        .get("motcua", "/api/v1/dossiers/" + appraised)
                                        .path("id")
                                        .asText())
                        .statusCode())
                .isEqualTo(404);
        assertThat(department
                        .call("chuyenvien.cn", "POST", address, Map.of("text", "x".repeat(2001)))
                        .text())
                .contains("tối đa 2.000 ký tự, đang có 2.001");
    }

    private static String name(String login) {
        for (JsonNode one : department.get("motcua", "/api/v1/staff").path("items")) {
            if (one.path("login").asText().equals(login)) {
                return one.path("name").asText();
            }
        }
        throw new AssertionError(login);
    }

    private static String trail() {
        return new String(department.download("kiemtoan", "/api/v1/audit/export"), StandardCharsets.UTF_8);
    }

    private static JsonNode bulk(String login, String action, List<String> ids, String to) {
        return department.post(
                login,
                TASKS + "/bulk",
                to == null ? Map.of("action", action, "ids", ids) : Map.of("action", action, "ids", ids, "to", to));
    }

    private static Answer call(String login, Object body) {
        return department.call(login, "POST", TASKS + "/bulk", body);
    }

    private static String task(String login, String code) {
        return department
                .get(login, TASKS + "?subject=" + code)
                .at("/items/0/id")
                .asText();
    }

    private static String holder(String login, String task) {
        return department.get(login, TASKS + "/" + task).path("assignee").asText();
    }
}
