package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
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
}
