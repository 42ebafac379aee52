package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
