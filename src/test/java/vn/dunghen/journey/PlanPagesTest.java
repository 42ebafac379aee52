package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** What people see and do on the pages of a plan while it is written. */
class PlanPagesTest {

    private static TestDepartment department;
    private static PlanDriver driver;
    private static SignedInVisitor drafter;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-02-11T09:00:00+07:00");
        driver = new PlanDriver(department);
        drafter = new SignedInVisitor(department, DRAFTER);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void aRowThatIsWrongKeepsAllThatWasTypedAndSaysOnceWhatToMend() {
        String plan = "/ke-hoach/" + driver.draft(DRAFTER);
        for (String row : new String[] {"/sua/moi", "/sua/r001"}) {
            var refused = drafter.post(
                    plan + row,
                    plan + row,
                    "content",
                    "Số hóa hồ sơ lưu trữ",
                    "ordinal",
                    "7",
                    "group",
                    "Nhóm mới",
                    "product",
                    "Kho hồ sơ số",
                    "leads0",
                    "U:TDC",
                    "said",
                    "Trước giữa tháng Giêng",
                    "kind",
                    "BEFORE_DATE",
                    "from",
                    "01/12/2026",
                    "to",
                    "15-01-2027");
            assertThat(refused.statusCode()).as(row).isEqualTo(422);
            assertThat(refused.body())
                    .as(row)
                    .contains(
                            ">Số hóa hồ sơ lưu trữ</textarea>",
                            "value=\"7\"",
                            "value=\"Nhóm mới\"",
                            ">Kho hồ sơ số</textarea>",
                            "<option value=\"U:TDC\" selected=\"selected\"",
                            "value=\"Trước giữa tháng Giêng\"",
                            "<option value=\"BEFORE_DATE\" selected=\"selected\"",
                            "value=\"01/12/2026\"",
                            "value=\"15-01-2027\"",
                            "Chưa ghi được, cần sửa 1 chỗ",
                            "href=\"#f-deadline.to\"",
                            "Ghi ngày dạng 01/12/2026.")
                    .doesNotContain("Ghi ngày của thời hạn.")
                    .containsPattern("field--bad[^>]*><label for=\"f-deadline.to\"")
                    .containsPattern("id=\"f-deadline.to\"[^>]*aria-invalid=\"true\"");
        }
        assertThat(drafter.page(plan)).doesNotContain("Số hóa hồ sơ lưu trữ");
    }

    @Test
    void aUnitThatIsMissingIsMarkedWhereItIsChosen() {
        String page = "/ke-hoach/" + driver.draft(DRAFTER) + "/sua/moi";
        var refused = drafter.post(page, page, "content", "", "kind", "STANDING", "leads0", "X");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#f-leads0\"", "<option value=\"X\" selected=\"selected\"", "cần sửa 2 chỗ")
                .containsPattern("id=\"f-leads0\"[^>]*aria-invalid=\"true\"")
                .containsPattern("id=\"f-content\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void rowsNobodyNumberedHaveTheirPlaceForANumberEverywhere() {
        String id = empty("Số hóa hồ sơ lưu trữ");
        String plan = "/ke-hoach/" + id;
        assertThat(drafter.page(plan + "/sua/moi"))
                .contains("<title>Thêm nhiệm vụ")
                .doesNotContain("Sửa nhiệm vụ");
        assertThat(add(plan, "Rà soát thủ tục")).contains("Đã ghi nhiệm vụ 1.");
        assertThat(add(plan, "Lập danh mục hồ sơ")).contains("Đã ghi nhiệm vụ 2.");
        assertThat(add(plan, "Chỉnh lý hồ sơ")).contains("Đã ghi nhiệm vụ 3.");
        assertThat(drafter.page(plan))
                .containsPattern("<td class=\"num muted\">3</td>")
                .contains("Nhiệm vụ 2: chọn đơn vị chủ trì trong Sở.")
                .doesNotContain("r002:");
        assertThat(text(id)).contains("1 Rà soát", "2 Lập danh mục", "3 Chỉnh lý");
        assertThat(drafter.page(plan + "/sua/r002")).contains("Sửa nhiệm vụ 2");
        assertThat(drafter.post(plan + "/sua/r002", plan + "/sua/r002/bo").body())
                .contains("Đã bỏ nhiệm vụ 2.");
        assertThat(text(id)).contains("1 Rà soát", "2 Chỉnh lý");
    }

    @Test
    void unitsAreCalledByTheirNamesNotByTheirCodes() {
        String id = driver.draft(DRAFTER);
        department.post(
                DRAFTER,
                "/api/v1/plans/" + id + "/submission",
                Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-02-13"));
        assertThat(drafter.page("/ke-hoach/" + id))
                .contains("lấy ý kiến Công nghệ, TĐC,")
                .doesNotContain("lấy ý kiến CN");
        driver.complete(
                "truongphong.cn", id, "give-opinion", Map.of("outcome", "COMMENT", "opinion", "Lùi thời hạn mục 1."));
        driver.complete("truongphong.tdc", id, "give-opinion", Map.of());
        Answer unanswered = driver.attempt(DRAFTER, id, "consolidate", Map.of());
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.text()).contains("ý kiến của Công nghệ.");
    }

    @Test
    void aRowIsDroppedOnlyAfterASecondLook() {
        String id = driver.draft(DRAFTER);
        assertThat(drafter.page("/ke-hoach/" + id + "/sua/r002"))
                .containsPattern("(?s)<details[^>]*><summary>Bỏ nhiệm vụ này</summary><form[^>]*/sua/r002/bo\".*"
                        + "Không lấy lại được.*Bỏ nhiệm vụ 2</button>");
    }

    @Test
    void aPlanTypedByHandIsNotBlamedOnAFile() {
        String plan = "/ke-hoach/" + empty("Kế hoạch chuyển đổi số nội bộ");
        assertThat(drafter.page(plan)).contains("<h1>Chuyển đổi số nội bộ</h1>");
        add(plan, "Lập danh mục");
        assertThat(drafter.page(plan))
                .contains("Cần làm rõ 1 chỗ", "Chọn đơn vị, sửa ngày ở những chỗ này rồi ghi lại.")
                .doesNotContain("Tệp không nói rõ", "Thời hạn đã qua");
        String past = drafter.post(
                        plan + "/sua/moi", plan + "/sua/moi", "content", "Rà soát", "kind", "DATE", "to", "10/02/2026")
                .body();
        assertThat(past).contains("Cần làm rõ 3 chỗ", "Thời hạn đã qua ở 1 nhiệm vụ (");
    }

    @Test
    void aStepTheMachineCouldNotDoIsCalledByTheCodeOfThePlan() {
        String id = driver.draft(DRAFTER);
        department.post(
                DRAFTER,
                "/api/v1/plans/" + id + "/submission",
                Map.of("opinionUnits", List.of("CN"), "opinionsDue", "2026-02-13"));
        ManagementService engine = department.context().getBean(ManagementService.class);
        RuntimeService running = department.context().getBean(RuntimeService.class);
        String watch = running.createProcessInstanceQuery()
                .processDefinitionKey("deadline-watch")
                .variableValueEquals("subjectType", "plan-opinion")
                .variableValueEquals("subjectId", id + "/CN")
                .singleResult()
                .getId();
        String job = engine.createJobQuery()
                .processInstanceId(watch)
                .timers()
                .singleResult()
                .getId();
        engine.setJobRetries(job, 0);
        try {
            assertThat(new SignedInVisitor(department, "quantri").page("/quan-tri/su-co"))
                    .contains(driver.plan(id).path("code").asText())
                    .doesNotContain(id);
        } finally {
            engine.setJobRetries(job, 1);
        }
    }

    @Test
    void whoReadsADraftSeesWhatItIsForTheProductsAndWhatTheUnitsSaid() {
        String id = driver.draft(DRAFTER);
        department.post(
                DRAFTER,
                "/api/v1/plans/" + id + "/submission",
                Map.of("opinionUnits", List.of("CN", "TDC"), "opinionsDue", "2026-02-13"));
        assertThat(reading("truongphong.cn", id, "give-opinion"))
                .contains("Dự thảo lấy ý kiến", "Kết quả, sản phẩm: Báo cáo kết quả")
                .doesNotContain("Dự thảo trình duyệt");
        driver.complete(
                "truongphong.cn", id, "give-opinion", Map.of("outcome", "COMMENT", "opinion", "Lùi thời hạn mục 1."));
        driver.complete("truongphong.tdc", id, "give-opinion", Map.of());
        driver.complete(
                DRAFTER,
                id,
                "consolidate",
                Map.of(
                        "opinions",
                        List.of(
                                Map.of("code", "CN", "answer", "Đã lùi sang quý IV."),
                                Map.of("code", "TDC", "answer", ""))));
        driver.complete("vanphong", id, "check-form", Map.of());
        assertThat(reading("giamdoc", id, "approve"))
                .contains(
                        "Dự thảo trình duyệt",
                        "Phòng Quản lý công nghệ:",
                        "Góp ý. Lùi thời hạn mục 1. Tiếp thu, giải trình: Đã lùi sang quý IV");
        driver.complete("giamdoc", id, "approve", Map.of());
        driver.complete("vanthu", id, "number", Map.of());
        driver.complete("giamdoc", id, "sign", Map.of());
        driver.complete("vanthu", id, "issue", Map.of());
        assertThat(drafter.page("/ke-hoach/" + id))
                .as("its whole history")
                .contains("việc trước đó", "Lập dự thảo kế hoạch");
    }

    private static String reading(String who, String id, String task) {
        return new SignedInVisitor(department, who)
                .page("/viec-cua-toi/" + driver.task(who, id, task).path("id").asText());
    }

    @Test
    void aPlanAndItsWorkLeadToEachOther() {
        String id = driver.inForce(DRAFTER);
        String number = driver.plan(id).path("number").asText();
        String code = "";
        for (var work :
                department.get("kiemtoan", "/api/v1/assignments?plan=" + id).path("items")) {
            code = work.path("leadUnit").asText().equals("CN")
                    ? work.path("code").asText()
                    : code;
        }
        String plan = drafter.page("/ke-hoach/" + id);
        assertThat(plan).contains("href=\"/ke-hoach/nhiem-vu/" + code + "\">" + code + "</a>");
        assertThat(drafter.page("/ke-hoach/nhiem-vu/" + code))
                .contains("<a href=\"/ke-hoach/" + id + "\">" + number + "</a>");
        String task = department
                .get("truongphong.cn", "/api/v1/tasks?subject=" + code)
                .path("items")
                .get(0)
                .path("id")
                .asText();
        assertThat(new SignedInVisitor(department, "truongphong.cn").page("/viec-cua-toi/" + task))
                .contains("<a href=\"/ke-hoach/" + id + "\">" + number + "</a>");
    }

    @Test
    void everyFormOfAPlanMarksTheFieldThatIsWrong() {
        assertThat(drafter.post("/ke-hoach/moi", "/ke-hoach/moi", "title", "", "year", "2026")
                        .body())
                .containsPattern("field field--bad\"><label for=\"f-title\"")
                .containsPattern("id=\"f-title\"[^>]*aria-invalid=\"true\" aria-describedby=\"h-title e-title\"")
                .doesNotContainPattern("id=\"f-year\"[^>]*aria-invalid");
        String recall = "/ke-hoach/" + driver.inForce(DRAFTER) + "/thu-hoi";
        assertThat(new SignedInVisitor(department, "giamdoc")
                        .post(recall, recall, "reason", "")
                        .body())
                .containsPattern("id=\"f-reason\"[^>]*aria-invalid=\"true\"");
        String text = "/ke-hoach/" + driver.draft(DRAFTER) + "/noi-dung";
        assertThat(drafter.page(text)).doesNotContain("aria-invalid");
        assertThat(drafter.page("/ke-hoach/nhap")).doesNotContain("aria-invalid");
    }

    /** An empty draft, as it is begun on its page. */
    private static String empty(String title) {
        String page = drafter.post("/ke-hoach/moi", "/ke-hoach/moi", "title", title, "year", "2026")
                .uri()
                .getPath();
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static String add(String plan, String content) {
        return drafter.post(plan + "/sua/moi", plan + "/sua/moi", "content", content, "kind", "STANDING")
                .body();
    }

    private static String text(String id) {
        var answer = department.download(DRAFTER, "/api/v1/plans/" + id + "/document.pdf");
        try (var pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
