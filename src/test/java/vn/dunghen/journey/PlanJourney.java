package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The lives of a plan: through its year, back and forth, corrected, replaced, recalled. */
abstract class PlanJourney {

    private static final String START = "2026-02-11T09:00:00+07:00";

    private final Database database;

    PlanJourney(Database database) {
        this.database = database;
    }

    @Test
    void aPlanGoesThroughItsWholeYear() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            PlanDriver driver = new PlanDriver(department);
            String id = driver.draft(DRAFTER);
            assertThat(driver.plan(id).path("code").asText()).isEqualTo("DTKH-2026-001");
            department.post(
                    DRAFTER,
                    "/api/v1/plans/" + id + "/submission",
                    Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-02-13"));
            driver.complete(
                    "truongphong.cn",
                    id,
                    "give-opinion",
                    Map.of("outcome", "COMMENT", "opinion", "Nhiệm vụ 1: đề nghị lùi đến 15/12/2026."));
            assertThat(driver.state(id)).isEqualTo("OPINIONS");
            department.moveClock("2026-02-23T08:00:00+07:00");
            JsonNode silent = driver.plan(id).path("opinions").get(1);
            assertThat(silent.path("unit").asText()).isEqualTo("TDC");
            assertThat(silent.path("verdict").asText()).isEqualTo("SILENT");
            assertThat(driver.state(id)).isEqualTo("CONSOLIDATING");

            assertThat(driver.attempt(DRAFTER, id, "consolidate", Map.of()).status())
                    .as("each opinion is answered")
                    .isEqualTo(422);
            revise(department, id, "2026-12-15");
            answered(driver, id, "Tiếp thu, đã sửa thời hạn.");
            driver.complete(
                    "vanphong", id, "check-form", Map.of("outcome", "RETURN", "reason", "Thiếu căn cứ trực tiếp."));
            answered(driver, id, "Tiếp thu, đã sửa thời hạn.");
            driver.complete("vanphong", id, "check-form", Map.of());
            driver.complete("phogiamdoc", id, "approve", Map.of());

            driver.complete("vanthu", id, "number", Map.of());
            assertThat(driver.plan(id).path("number").asText()).isEqualTo("01/KH-SKHCN");
            driver.complete("giamdoc", id, "sign", Map.of("outcome", "RETURN", "reason", "Sửa mục II."));
            JsonNode returned = driver.plan(id);
            assertThat(returned.path("voidNumbers").get(0).path("number").asText())
                    .isEqualTo("01/KH-SKHCN");
            assertThat(returned.path("number").isNull()).isTrue();
            revise(department, id, "2026-12-14");
            answered(driver, id, "Tiếp thu.");
            driver.complete("vanphong", id, "check-form", Map.of());
            assertThat(driver.state(id))
                    .as("a changed approved draft goes back to its approver")
                    .isEqualTo("APPROVAL");
            driver.complete("giamdoc", id, "approve", Map.of());
            assertThat(driver.plan(id).path("approvedVersion").asInt()).isEqualTo(3);
            driver.complete("vanthu", id, "number", Map.of());
            assertThat(driver.plan(id).path("number").asText())
                    .as("a void number is never used again")
                    .isEqualTo("02/KH-SKHCN");
            driver.complete("phogiamdoc", id, "sign", Map.of());
            assertThat(driver.plan(id).path("signature").path("capacity").asText())
                    .isEqualTo("KT. GIÁM ĐỐC");
            driver.complete("vanthu", id, "issue", Map.of());
            assertThat(driver.state(id)).isEqualTo("IN_FORCE");
            assertThat(department.download(DRAFTER, "/api/v1/plans/" + id + "/document.pdf"))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(department.download(DRAFTER, "/api/v1/plans/02-KH-SKHCN/document.docx"))
                    .startsWith("PK".getBytes(StandardCharsets.US_ASCII));

            driver.complete("truongphong.cn", id, "acknowledge", Map.of());
            driver.complete("trungtam", id, "publish", Map.of("url", "https://skhcn.minhhoa.example/ke-hoach/02"));
            department.moveClock("2026-03-03T08:00:00+07:00");
            assertThat(told(department, id))
                    .contains("DUE chanhvanphong", "OVERDUE_1 truongphong.tdc", "OVERDUE_3 giamdoc")
                    .doesNotContain("DUE truongphong.cn");

            department.moveClock("2027-01-04T08:00:00+07:00");
            evaluated(driver, id);
            driver.complete("giamdoc", id, "approve-evaluation", Map.of("outcome", "RETURN", "reason", "Nêu tồn tại."));
            evaluated(driver, id);
            driver.complete("giamdoc", id, "approve-evaluation", Map.of());
            assertThat(driver.state(id)).isEqualTo("CLOSED");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void aPlanInForceIsCorrectedReplacedOrRecalled() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            PlanDriver driver = new PlanDriver(department);
            String id = driver.inForce(DRAFTER);
            department.post(
                    "vanphong",
                    "/api/v1/plans/" + id + "/correction",
                    Map.of("wrong", "năm 2025", "right", "năm 2026"));
            driver.complete("giamdoc", id, "sign-correction", Map.of());
            driver.complete("vanthu", id, "issue-correction", Map.of());
            assertThat(driver.plan(id).path("corrections").get(0).path("number").asText())
                    .isEqualTo("02/SKHCN-KHTC");

            String next = department
                    .post(DRAFTER, "/api/v1/plans/" + id + "/replacement", Map.of())
                    .path("id")
                    .asText();
            driver.approve(DRAFTER, next);
            assertThat(driver.state(id)).as("until the new one is issued").isEqualTo("IN_FORCE");
            driver.issue(next);
            assertThat(driver.state(id)).isEqualTo("REPLACED");
            assertThat(driver.plan(id).path("replacedBy").asText()).isEqualTo(next);

            assertThat(department
                            .call(DRAFTER, "POST", "/api/v1/plans/" + next + "/recall", Map.of("reason", "Sai."))
                            .status())
                    .isEqualTo(403);
            assertThat(department
                            .call("giamdoc", "POST", "/api/v1/plans/" + next + "/recall", Map.of())
                            .status())
                    .as("a reason is needed")
                    .isEqualTo(422);
            department.post(
                    "giamdoc", "/api/v1/plans/" + next + "/recall", Map.of("reason", "Ban hành sai thẩm quyền."));
            assertThat(driver.state(next)).isEqualTo("RECALLED");
            assertThat(department
                            .call("giamdoc", "POST", "/api/v1/plans/" + next + "/recall", Map.of("reason", "Lần nữa."))
                            .status())
                    .isEqualTo(409);
        }
    }

    @Test
    void aSignatureIsTakenBackOnlyWhileTheClerkHasNotTakenTheIssuing() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            PlanDriver driver = new PlanDriver(department);
            String id = driver.draft(DRAFTER);
            driver.approve(DRAFTER, id);
            driver.complete("vanthu", id, "number", Map.of());
            driver.complete("giamdoc", id, "sign", Map.of());
            assertThat(unsign(department, "phogiamdoc", id).status())
                    .as("only one's own signature")
                    .isEqualTo(403);
            assertThat(unsign(department, "giamdoc", id).status()).isEqualTo(200);
            assertThat(driver.state(id)).isEqualTo("SIGNING");
            assertThat(driver.plan(id).path("number").asText()).isEqualTo("01/KH-SKHCN");
            driver.complete("giamdoc", id, "sign", Map.of());
            JsonNode task = driver.task("vanthu", id, "issue");
            department.post("vanthu", "/api/v1/tasks/" + task.path("id").asText() + "/claim", Map.of());
            assertThat(unsign(department, "giamdoc", id).status()).isEqualTo(409);
        }
    }

    @Test
    void theLettersAroundAPlanArePrintedAndNumberedWhenTheyGoOut() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            PlanDriver driver = new PlanDriver(department);
            String id = driver.draft(DRAFTER);
            String papers = "/api/v1/plans/" + id + "/papers";
            assertThat(department.get(DRAFTER, papers).path("items")).isEmpty();
            department.post(
                    DRAFTER,
                    "/api/v1/plans/" + id + "/submission",
                    Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-02-13"));
            JsonNode open =
                    department.get("truongphong.cn", papers).path("items").get(0);
            assertThat(open.path("kind").asText()).isEqualTo("REQUEST");
            assertThat(open.path("number").isNull()).isTrue();
            assertThat(said(department, papers + "/lay-y-kien.docx"))
                    .contains("Phòng Quản lý công nghệ", "ngày 13 tháng 02 năm 2026")
                    .doesNotContain("01/SKHCN-KHTC");
            String request = "/api/v1/plans/" + id + "/opinion-request";
            assertThat(department.call(DRAFTER, "POST", request, Map.of()).status())
                    .isEqualTo(403);
            String task =
                    driver.task("truongphong.cn", id, "give-opinion").path("id").asText();
            assertThat(new SignedInVisitor(department, "truongphong.cn").page("/viec-cua-toi/" + task))
                    .contains("/giay-to/lay-y-kien.pdf");
            assertThat(told(department, id))
                    .as("who may sign is told that the letter waits")
                    .containsExactlyInAnyOrder("null phogiamdoc", "null giamdoc");
            assertThat(new SignedInVisitor(department, "phogiamdoc").page("/ke-hoach/" + id))
                    .contains("/giay-to/lay-y-kien.docx", "Ký, phát hành công văn lấy ý kiến");
            JsonNode sent = department
                    .post("phogiamdoc", request, Map.of())
                    .path("items")
                    .get(0);
            assertThat(sent.path("number").asText()).isEqualTo("01/SKHCN-KHTC");
            assertThat(department.call("giamdoc", "POST", request, Map.of()).status())
                    .as("once")
                    .isEqualTo(409);
            assertThat(said(department, papers + "/lay-y-kien.docx")).contains("01/SKHCN-KHTC", "KT. GIÁM ĐỐC");
            assertThat(department.download("truongphong.cn", papers + "/lay-y-kien.pdf"))
                    .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            JsonNode line =
                    department.get("vanthu", "/api/v1/documents").path("items").get(0);
            assertThat(line.path("title").asText()).contains("Lấy ý kiến");
            assertThat(line.path("state").asText()).isEqualTo("ISSUED");
            assertThat(department
                            .call("vanthu", "GET", papers + "/thu-hoi.pdf", null)
                            .status())
                    .isEqualTo(404);

            String other = driver.inForce(DRAFTER);
            String around = "/api/v1/plans/" + other + "/papers";
            department.post(
                    "vanphong",
                    "/api/v1/plans/" + other + "/correction",
                    Map.of("wrong", "năm 2025", "right", "năm 2026"));
            assertThat(said(department, around + "/dinh-chinh-1.docx")).contains("“năm 2026”");
            driver.complete("giamdoc", other, "sign-correction", Map.of());
            driver.complete("vanthu", other, "issue-correction", Map.of());
            assertThat(said(department, around + "/dinh-chinh-1.docx")).contains("03/SKHCN-KHTC");
            department.post(
                    "giamdoc", "/api/v1/plans/" + other + "/recall", Map.of("reason", "Ban hành sai thẩm quyền."));
            assertThat(said(department, around + "/thu-hoi.docx"))
                    .contains("04/QĐ-SKHCN", "QUYẾT ĐỊNH", "Ban hành sai thẩm quyền.", "GIÁM ĐỐC");
        }
    }

    private static String said(TestDepartment department, String path) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(department.download("truongphong.cn", path)));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Answer unsign(TestDepartment department, String who, String id) {
        return department.call(
                who, "POST", "/api/v1/plans/" + id + "/signature-recall", Map.of("reason", "Ký nhầm bản."));
    }

    private static void revise(TestDepartment department, String id, String day) {
        Answer answer = department.call(
                DRAFTER,
                "PUT",
                "/api/v1/plans/" + id + "/assignments/r001",
                Map.of("deadline", Map.of("kind", "DATE", "to", day, "text", "ngày " + day)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void answered(PlanDriver driver, String id, String answer) {
        driver.complete(
                DRAFTER,
                id,
                "consolidate",
                Map.of(
                        "opinions",
                        List.of(
                                Map.of("code", "CN", "answer", answer),
                                Map.of("code", "TDC", "answer", "Không có ý kiến."))));
    }

    private static void evaluated(PlanDriver driver, String id) {
        driver.complete(
                "vanphong",
                id,
                "evaluate",
                Map.of(
                        "summary",
                        "Hoàn thành 1/2 nhiệm vụ.",
                        "results",
                        List.of(
                                Map.of("code", "r001", "reached", "Cắt giảm 6 thủ tục", "verdict", "REACHED"),
                                Map.of("code", "r002", "verdict", "NOT_REACHED"))));
    }

    private static List<String> told(TestDepartment department, String id) {
        List<String> told = new ArrayList<>();
        department
                .get("kiemtoan", "/api/v1/notices?subject=plan:" + id)
                .path("items")
                .forEach(notice -> told.add(notice.path("rung").asText() + " "
                        + notice.path("recipient").asText()));
        return told;
    }
}
