package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What the page of a task tells and leaves to whoever works from it. */
class TaskPageJourneyTest {

    private static final String LIST = "/viec-cua-toi/";
    private static final String CONTRACT = "2.002248";
    private static final String REASON = "Khoản 2 Điều 5 của Thông tư.";

    private static TestDepartment department;
    private static DossierDriver driver;
    private Runnable back;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
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
    void whatIsNotedWithATaskIsReadByTheNextOnesAndByNobodyOutside() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of("note", "Bản vẽ tờ 2 hơi mờ."));
        driver.complete("motcua", code, "hand-over", Map.of("note", "Doanh nghiệp hẹn đưa mẫu chiều thứ Tư."));
        assertThat(page("truongphong.tdc", code, "assign-officer"))
                .contains("Bản vẽ tờ 2 hơi mờ.", "Doanh nghiệp hẹn đưa mẫu chiều thứ Tư.");
        driver.complete(
                "truongphong.tdc",
                code,
                "assign-officer",
                Map.of("officer", "chuyenvien.tdc", "note", "Xem kỹ mục ghi nhãn."));
        assertThat(page("chuyenvien.tdc", code, "appraise"))
                .contains("Trao đổi: “Xem kỹ mục ghi nhãn.”", "Bản vẽ tờ 2 hơi mờ.");
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/" + code + "/dien-bien"))
                .contains("Trao đổi: “Bản vẽ tờ 2 hơi mờ.”", "Trao đổi: “Xem kỹ mục ghi nhãn.”");
        assertThat(department
                        .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                        .toString())
                .contains("remark.written")
                .doesNotContain("Xem kỹ mục ghi nhãn");
    }

    @Test
    void whatOnlyAPersonCanSayIsLeftOpenOnThePageThoughScriptsGetAValidAnswer() {
        String code = driver.register("TDC-HC");
        String check = page("motcua", code, "check-components");
        assertThat(check).contains("name=\"feeCollected\"").doesNotContainPattern("name=\"feeCollected\"[^>]*checked");
        assertThat(data("motcua", code, "check-components").path("feeCollected").asBoolean())
                .isTrue();
        String late = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        department.moveClock("2026-12-01T09:00:00+07:00");
        String draft = page("chuyenvien.tdc", late, "draft-apology");
        assertThat(draft)
                .contains("name=\"cause\"")
                .doesNotContainPattern("value=\"OTHER\"[^>]*(selected|checked)")
                .doesNotContain("Việc giải quyết hồ sơ không xong trước lần hẹn");
        assertThat(page("chuyenvien.tdc", late, "declare-progress"))
                .contains("Khép việc này, không khai")
                .doesNotContain("button--go\" type=\"submit\">Khai khả năng đúng hạn");
    }

    @Test
    void theRowsOfAFormKeepTheirNamesWithADraftAndAfterAnError() {
        String code = driver.register(CONTRACT);
        String id = driver.task("motcua", code, "check-components").path("id").asText();
        var clerk = new SignedInVisitor(department, "motcua");
        String version = String.valueOf(
                driver.task("motcua", code, "check-components").path("version").asInt());
        var refused = clerk.post(
                LIST + id,
                LIST + id,
                "_version",
                version,
                "outcome",
                "SUPPLEMENT",
                "fees[0].code",
                "HD",
                "_draft",
                "1");
        assertThat(refused.statusCode()).isEqualTo(200);
        refused = clerk.post(
                LIST + id,
                LIST + id,
                "_version",
                version,
                "outcome",
                "SUPPLEMENT",
                "fees[0].code",
                "HD",
                "fees[0].count",
                "-1");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Hợp đồng chuyển giao công nghệ, bản gốc hoặc bản sao chứng thực",
                        "Thẩm định hợp đồng chuyển giao công nghệ",
                        "id=\"trao-doi\"");
    }

    @Test
    void aFeeIsCountedFromAContractWorthThousandsOfBillions() {
        String code = driver.register(CONTRACT);
        driver.complete(
                "motcua",
                code,
                "check-components",
                Map.of("fees", List.of(Map.of("code", "HD", "count", 9_000_123_456L)), "feeCollected", true));
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/" + code))
                .contains("1 ‰ × 9.000.123.456 = 9.000.123 đồng");
        String most = driver.register(CONTRACT);
        driver.complete(
                "motcua",
                most,
                "check-components",
                Map.of("fees", List.of(Map.of("code", "HD", "count", 10_000_000_000_000L)), "feeCollected", true));
        assertThat(new SignedInVisitor(department, "motcua").page("/ho-so/" + most))
                .contains("thu mức nhiều nhất 10.000.000 đồng");
    }

    @Test
    void whoDecidesReadsWhatIsDecidedOnAboveTheForm() {
        String refused = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        driver.complete(
                "chuyenvien.tdc",
                refused,
                "appraise",
                Map.of("outcome", "REFUSE", "findings", "Giấy chứng nhận đã hết hiệu lực.", "reason", REASON));
        assertThat(page("truongphong.tdc", refused, "review")).contains("Nội dung trình", "Từ chối giải quyết", REASON);
        driver.complete("truongphong.tdc", refused, "review", Map.of());
        assertThat(page("giamdoc", refused, "sign"))
                .contains("Nội dung trình", REASON, "Giấy chứng nhận đã hết hiệu lực.");

        String asked = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        driver.complete(
                "chuyenvien.tdc",
                asked,
                "appraise",
                Map.of("outcome", "SUPPLEMENT", "missing", "Bản vẽ có ghi kích thước.", "reason", REASON));
        assertThat(page("truongphong.tdc", asked, "approve-supplement"))
                .contains("Nội dung yêu cầu bổ sung", "Bản vẽ có ghi kích thước.", REASON);
        driver.complete("truongphong.tdc", asked, "approve-supplement", Map.of());
        assertThat(page("motcua", asked, "send-supplement"))
                .contains("Bản vẽ có ghi kích thước.", "bổ sung: Bản vẽ có ghi kích thước. – lý do, căn cứ: " + REASON);
    }

    @Test
    void whoAgreesToAnApologySignsItOrTellsTheApplicantReadsItsCauseReasonAndNewDate() {
        String late = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        department.moveClock("2026-12-01T09:00:00+07:00");
        driver.complete(
                "chuyenvien.tdc",
                late,
                "draft-apology",
                Map.of("cause", "SYSTEM", "reason", REASON, "proposedDate", "2026-12-15"));
        assertThat(page("truongphong.tdc", late, "agree-apology"))
                .contains("Nội dung thư xin lỗi", "Sự cố hệ thống", REASON, "15/12/2026, sau ngày hẹn đang có ");
        driver.complete("truongphong.tdc", late, "agree-apology", Map.of());
        assertThat(page("giamdoc", late, "sign-apology")).contains("Sự cố hệ thống", REASON, "15/12/2026");
        driver.complete("giamdoc", late, "sign-apology", Map.of());
        assertThat(page("vanthu", late, "issue-apology")).contains(REASON);
        driver.complete("vanthu", late, "issue-apology", Map.of());
        assertThat(page("motcua", late, "inform-applicant"))
                .contains("Ngày hẹn đang có", "Ngày hẹn mới", "15/12/2026", "/phieu/");
    }

    @Test
    void theHeadIsToldToWhomTheWorkHasGone() {
        String code = driver.register("TDC-HC");
        driver.complete("motcua", code, "check-components", Map.of());
        driver.complete("motcua", code, "hand-over", Map.of());
        var task = driver.task("truongphong.tdc", code, "assign-officer");
        String address = LIST + task.path("id").asText();
        var answer = new SignedInVisitor(department, "truongphong.tdc")
                .post(
                        address,
                        address,
                        "_version",
                        task.path("version").asText(),
                        "outcome",
                        "ASSIGN",
                        "officer",
                        "chuyenvien.tdc");
        assertThat(answer.body()).contains("Việc “Thẩm định hồ sơ” đã chuyển tới Đỗ Quang Huy");
    }

    @Test
    void whoIsGivenTheAppraisalHandlesTheDossierFromThenOn() {
        department.post(
                "quantri",
                "/api/v1/staff",
                Map.of(
                        "login", "chuyenvien2.tdc",
                        "name", "Lê Thị Hạnh",
                        "title", "Chuyên viên",
                        "unit", "TDC",
                        "roles", List.of("officer"),
                        "password", "mat-khau-cua-hanh"));
        String code = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        String task = open(code, "appraise").path("id").asText();
        department.post(
                "truongphong.tdc",
                "/api/v1/tasks/bulk",
                Map.of("action", "HAND_OVER", "ids", List.of(task), "to", "chuyenvien2.tdc"));
        assertThat(driver.dossier(code).path("officer").asText()).isEqualTo("chuyenvien2.tdc");
        assertThat(department
                        .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                        .toString())
                .contains("Lê Thị Hạnh giải quyết hồ sơ " + code + " thay Đỗ Quang Huy.");
        department.moveClock("2026-12-01T09:00:00+07:00");
        assertThat(open(code, "draft-apology").path("assignee").asText()).isEqualTo("chuyenvien2.tdc");
    }

    private static JsonNode open(String code, String task) {
        for (JsonNode item : department
                .get("kiemtoan", "/api/v1/tasks?scope=ALL&subject=" + code)
                .path("items")) {
            if (item.path("kind").asText().endsWith("/" + task)) {
                return item;
            }
        }
        throw new AssertionError("no " + task + " among " + driver.open(code));
    }

    private static JsonNode data(String who, String code, String task) {
        String id = driver.task(who, code, task).path("id").asText();
        return department.get(who, "/api/v1/tasks/" + id).path("data");
    }

    private static String page(String who, String code, String task) {
        return new SignedInVisitor(department, who)
                .page(LIST + driver.task(who, code, task).path("id").asText());
    }
}
