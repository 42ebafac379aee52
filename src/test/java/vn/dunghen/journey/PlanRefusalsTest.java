package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** What nobody may do with a plan, and what happens to what is badly written. */
class PlanRefusalsTest {

    private static final String PLANS = "/api/v1/plans";

    private static TestDepartment department;
    private static PlanDriver driver;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-02-11T09:00:00+07:00");
        driver = new PlanDriver(department);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void aSubstituteNeverApprovesADraftOfTheirOwn() {
        department.post(
                "giamdoc",
                "/api/v1/substitutions",
                Map.of(
                        "absent", "giamdoc",
                        "substitute", "truongphong.cds",
                        "from", "2026-02-11T07:00",
                        "to", "2026-12-31T17:00",
                        "form", "TUQ",
                        "reason", "Ủy quyền ký trong thời gian đi công tác"));
        String id = driver.draft("truongphong.cds");
        department.post("truongphong.cds", PLANS + "/" + id + "/submission", Map.of());
        driver.complete("vanphong", id, "check-form", Map.of());
        Answer own = driver.attempt("truongphong.cds", id, "approve", Map.of());
        assertThat(own.status()).as(own.text()).isEqualTo(403);
        assertThat(own.text()).contains("không tự");
        assertThat(driver.state(id)).isEqualTo("APPROVAL");

        Answer passedOn = department.call(
                "truongphong.cds",
                "POST",
                "/api/v1/substitutions",
                Map.of(
                        "absent", "truongphong.cds",
                        "substitute", "chuyenvien.cds",
                        "from", "2026-03-01T07:00",
                        "to", "2026-03-05T17:00",
                        "reason", "Nghỉ phép"));
        assertThat(passedOn.status())
                .as("an authority by writing is not passed on")
                .isEqualTo(409);

        String other = driver.draft(DRAFTER);
        department.post(DRAFTER, PLANS + "/" + other + "/submission", Map.of());
        driver.complete("vanphong", other, "check-form", Map.of());
        driver.complete("truongphong.cds", other, "approve", Map.of());
        assertThat(driver.plan(other).path("approval").path("capacity").asText())
                .as("a colleague's draft, in the capacity given")
                .isEqualTo("TUQ. GIÁM ĐỐC");
    }

    @Test
    void whoDraftsNeitherChecksNorApprovesNorSigns() {
        String id = driver.draft("vanphong");
        department.post("vanphong", PLANS + "/" + id + "/submission", Map.of());
        assertThat(driver.attempt("vanphong", id, "check-form", Map.of()).status())
                .isEqualTo(403);
        driver.complete("chanhvanphong", id, "check-form", Map.of());
        String own = driver.draft("phogiamdoc");
        department.post("phogiamdoc", PLANS + "/" + own + "/submission", Map.of());
        driver.complete("vanphong", own, "check-form", Map.of());
        assertThat(driver.attempt("phogiamdoc", own, "approve", Map.of()).status())
                .isEqualTo(403);
        driver.complete("giamdoc", own, "approve", Map.of());
        driver.complete("vanthu", own, "number", Map.of());
        assertThat(driver.attempt("phogiamdoc", own, "sign", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void onlyTheDrafterWritesAndOnlyWhileItIsWithThem() {
        String id = driver.draft(DRAFTER);
        Map<String, Object> change = Map.of("content", "Nội dung khác");
        String row = PLANS + "/" + id + "/assignments/r001";
        assertThat(department.call("vanphong", "PUT", row, change).status()).isEqualTo(403);
        assertThat(department.call("quantri", "GET", PLANS + "/" + id, null).status())
                .isEqualTo(404);
        Map<String, Object> stale = new HashMap<>(change);
        stale.put("revision", 0);
        assertThat(department.call(DRAFTER, "PUT", row, stale).status()).isEqualTo(200);
        assertThat(department.call(DRAFTER, "PUT", row, stale).status())
                .as("somebody wrote in between")
                .isEqualTo(409);
        assertThat(department
                        .call(DRAFTER, "PUT", PLANS + "/" + id + "/assignments/r999", change)
                        .status())
                .isEqualTo(404);
        department.post(DRAFTER, PLANS + "/" + id + "/submission", Map.of());
        assertThat(department.call(DRAFTER, "PUT", row, change).status()).isEqualTo(409);
        assertThat(department
                        .call(DRAFTER, "POST", PLANS + "/" + id + "/submission", Map.of())
                        .status())
                .isEqualTo(409);
        for (String turn : List.of("correction", "replacement", "recall", "signature-recall")) {
            Answer early = department.call(
                    "giamdoc",
                    "POST",
                    PLANS + "/" + id + "/" + turn,
                    Map.of("reason", "Sớm", "wrong", "a", "right", "b"));
            assertThat(early.status()).as(turn + early.text()).isIn(403, 409, 422);
        }
    }

    @Test
    void aDraftIsSeenByThoseWhoWorkOnItAndByNobodyElseUntilItIsIssued() {
        String id = driver.draft(DRAFTER);
        department.post(
                DRAFTER,
                PLANS + "/" + id + "/submission",
                Map.of("opinionUnits", List.of("CN"), "opinionsDue", "2026-02-13"));
        List<String> insiders = List.of(
                DRAFTER,
                "truongphong.khtc",
                "truongphong.cn",
                "chuyenvien.cn",
                "vanphong",
                "chanhvanphong",
                "vanthu",
                "giamdoc",
                "phogiamdoc",
                "kiemtoan");
        List<String> strangers = List.of("chuyenvien.cds", "truongphong.cds", "truongphong.tdc", "motcua", "thanhtra");
        for (String who : insiders) {
            assertThat(sees(who, id)).as(who).isEqualTo(List.of(200, 200, 200, true));
        }
        for (String who : strangers) {
            assertThat(sees(who, id)).as(who).isEqualTo(List.of(404, 404, 404, false));
            assertThat(department
                            .call(who, "GET", PLANS + "/" + id + "/papers/lay-y-kien.docx", null)
                            .status())
                    .as(who)
                    .isEqualTo(404);
        }
        String issued = driver.inForce(DRAFTER);
        assertThat(sees("chuyenvien.cds", issued)).isEqualTo(List.of(200, 200, 200, true));
    }

    private static List<Object> sees(String who, String id) {
        boolean listed = false;
        for (var one : department.get(who, PLANS + "?size=200").path("items")) {
            listed |= one.path("id").asText().equals(id);
        }
        return List.of(
                department.call(who, "GET", PLANS + "/" + id, null).status(),
                department
                        .call(who, "GET", PLANS + "/" + id + "/versions", null)
                        .status(),
                department
                        .call(who, "GET", PLANS + "/" + id + "/document.docx", null)
                        .status(),
                listed);
    }

    @Test
    void aFileThatCannotBeReadComesBackToTheFormWithWhatIsWrong() {
        String id = driver.draft(DRAFTER);
        String page = "/ke-hoach/" + id;
        var answer = new SignedInVisitor(department, DRAFTER).post(page, page + "/nhap-lai");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Chọn tệp Word", "href=\"#f-file\"", "id=\"e-file\"", "Nhập lại từ tệp", "Rà soát, cắt giảm");
    }

    @Test
    void whatIsNotSureIsAskedBeforeItIsHandedIn() {
        Map<String, Object> body = PlanDriver.body();
        body.put(
                "assignments",
                List.of(PlanDriver.row("1", "Rà soát thủ tục", Map.of("text", "Phòng chuyên môn nào đó"), List.of())));
        String id = department.post(DRAFTER, PLANS, body).path("id").asText();
        Answer asked = department.call(DRAFTER, "POST", PLANS + "/" + id + "/submission", Map.of());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Phòng chuyên môn nào đó");
        assertThat(department.call(DRAFTER, "GET", PLANS + "/" + id, null).status())
                .isEqualTo(200);
        Answer settled = department.call(
                DRAFTER, "PUT", PLANS + "/" + id + "/assignments/r001", Map.of("leads", List.of(Map.of("unit", "CN"))));
        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        department.post(DRAFTER, PLANS + "/" + id + "/submission", Map.of());
        assertThat(driver.state(id)).isEqualTo("FORM_CHECK");
    }

    @Test
    void whoDraftedReadsOnTheTaskThatOthersMustCheck() {
        String own = driver.draft("vanphong");
        department.post("vanphong", PLANS + "/" + own + "/submission", Map.of());
        String task = department
                .get("vanphong", "/api/v1/tasks?subject=" + own)
                .path("items")
                .get(0)
                .path("id")
                .asText();
        assertThat(new SignedInVisitor(department, "vanphong").page("/viec-cua-toi/" + task))
                .as("before the form is filled in; and no opinions that nobody asked for are drawn as given")
                .contains("Bạn là người soạn")
                .doesNotContain("Tiếp thu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | null",
                "title | \"   \"",
                "title | \"a\\ud800\"",
                "title | \"a\\u0000\"",
                "year | null",
                "year | 1900",
                "endsOn | \"2020-01-01\"",
                "endsOn | \"2026-02-30\"",
                "endsOn | \"2100-01-04\"",
                "assignments | [{\"content\":\"x\",\"deadline\":{\"kind\":\"DATE\",\"to\":\"2150-01-04\"}}]",
                "bases | [null]",
                "sections | [{\"level\":0}]",
                "assignments | [{\"content\":\"\"}]",
                "assignments | [{\"content\":\"x\",\"deadline\":{\"kind\":\"DATE\"}}]",
                "assignments | [{\"content\":\"x\",\"deadline\":{\"kind\":\"X\"}}]",
                "assignments | [{\"content\":\"x\",\"deadline\":{\"kind\":\"FROM\"}}]",
                "assignments | [{\"content\":\"x\",\"leads\":[{\"unit\":\"NOPE\"}]}]",
                "assignments | [{\"content\":\"x\",\"target\":{\"operator\":\"AT_LEAST\"}}]",
                "assignments | [{\"row\":\"a\",\"content\":\"x\"},{\"row\":\"a\",\"content\":\"y\"}]",
            })
    void aBadlyWrittenPlanIsRefusedAtItsField(String key, String value) throws Exception {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        var body = (com.fasterxml.jackson.databind.node.ObjectNode) json.valueToTree(PlanDriver.body());
        body.put(key, "HERE");
        Answer answer = department.call(DRAFTER, "POST", PLANS, body.toString().replace("\"HERE\"", value));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .as(answer.text())
                .anyMatch(field -> field.startsWith(key));
    }

    @Test
    void aFileBecomesADraftOnceAndWhatIsNoPlanIsRefused() {
        byte[] book = PlanDriver.workbook();
        Answer first = importFile("ke-hoach.xlsx", book, "Nhap-1");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.body().path("assignments")).isNotEmpty();
        assertThat(importFile("ke-hoach.xlsx", book, "Nhap-1").body().path("id").asText())
                .as("sent twice, begun once")
                .isEqualTo(first.body().path("id").asText());
        assertThat(importFile("ke-hoach.xlsx", book, "Nhap-1b")
                        .body()
                        .path("id")
                        .asText())
                .as("an untouched draft of the same file is that draft")
                .isEqualTo(first.body().path("id").asText());
        Answer big = importFile("ke-hoach.docx", new byte[10 * 1024 * 1024], "Nhap-2");
        assertThat(big.status()).as(big.text()).isIn(413, 422);
        Answer text = importFile("ke-hoach.docx", "không phải Word".getBytes(), "Nhap-3");
        assertThat(text.status()).as(text.text()).isEqualTo(422);
        assertThat(department
                        .upload("vanthu", PLANS + "/import", "a.xlsx", book, "year", "2026")
                        .status())
                .isEqualTo(403);
    }

    private static Answer importFile(String name, byte[] file, String key) {
        return department.uploadOnce(DRAFTER, PLANS + "/import", key, name, file, "year", "2026", "title", "Thử");
    }
}
