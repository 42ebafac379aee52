package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.AssignmentDriver.API;
import static vn.dunghen.journey.AssignmentDriver.coordinated;
import static vn.dunghen.journey.AssignmentDriver.row;
import static vn.dunghen.journey.AssignmentDriver.until;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What the people of a unit see and do on the pages of assignments. */
class AssignmentPagesTest {

    @Test
    void aPageLaysNoWordsBeforeWhoeverMustAnswerForThem() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-02-11T09:00:00+07:00")) {
            var driver = new AssignmentDriver(department);
            var cn = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
            driver.open(row("r001", until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"), cn));
            String code = driver.code("r001", "CN");
            var head = new SignedInVisitor(department, "truongphong.cn");
            String accept = task(department, "truongphong.cn", code, "accept");
            assertThat(head.page(accept))
                    .contains("<option value=\"chuyenvien.cn\"")
                    .doesNotContainPattern("<option[^>]*selected[^>]*>[^<]");
            assertThat(head.post(accept, accept, "_version", version(department, accept), "outcome", "ACCEPT")
                            .statusCode())
                    .as("nobody is chosen by not choosing")
                    .isEqualTo(422);
            driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));

            var officer = new SignedInVisitor(department, "chuyenvien.cn");
            String page = "/ke-hoach/nhiem-vu/" + code;
            officer.post(page, page + "/tien-do", "percent", "40", "text", "Đã rà soát 12 thủ tục.");
            officer.post(page, page + "/gia-han", "proposed", "15/05/2026", "reason", "Chờ ý kiến.");
            String report = task(department, "chuyenvien.cn", code, "report-result");
            assertThat(officer.page(report)).containsPattern("<textarea[^>]*name=\"result\"[^>]*></textarea>");
            assertThat(officer.post(report, report, "_version", version(department, report), "result", "")
                            .statusCode())
                    .isEqualTo(422);
            officer.post(report, report, "_version", "1", "_draft", "1", "result", "Đang viết dở.");
            assertThat(officer.page(report)).as("a draft is kept").contains(">Đang viết dở.</textarea>");

            var office = new SignedInVisitor(department, "chanhvanphong");
            String decide = task(department, "chanhvanphong", code, "decide-extension");
            assertThat(office.page(decide))
                    .containsPattern("<textarea[^>]*name=\"reason\"[^>]*></textarea>")
                    .doesNotContainPattern("type=\"radio\"[^>]*checked")
                    .contains("value=\"15/05/2026\"");
            assertThat(office.post(
                                    decide,
                                    decide,
                                    "_version",
                                    version(department, decide),
                                    "outcome",
                                    "REFUSE",
                                    "reason",
                                    "")
                            .statusCode())
                    .as("a refusal says why")
                    .isEqualTo(422);
            assertThat(driver.attempt("chanhvanphong", code, "decide-extension", Map.of())
                            .status())
                    .as("scripts still find a valid answer")
                    .isEqualTo(200);
        }
    }

    private static String task(TestDepartment department, String who, String code, String kind) {
        for (var item : department.get(who, "/api/v1/tasks?subject=" + code).path("items")) {
            if (item.path("kind").asText().equals("assignment/" + kind)) {
                return "/viec-cua-toi/" + item.path("id").asText();
            }
        }
        throw new AssertionError(who + " has no task " + kind + " of " + code);
    }

    private static String version(TestDepartment department, String page) {
        return department
                .get("kiemtoan", "/api/v1/tasks/" + page.substring(page.lastIndexOf('/') + 1))
                .path("version")
                .asText();
    }

    @Test
    void anOfficerWritesProgressAndAsksForTimeAndTheHeadGivesTheWorkOnAllWithoutScript() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-02-11T09:00:00+07:00")) {
            var driver = new AssignmentDriver(department);
            var cn = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
            var cds = NamedUnit.unit("CDS", "Phòng Chuyển đổi số");
            driver.open(
                    coordinated(row("r001", until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"), cn), cds),
                    row("r002", until(DeadlineKind.STANDING, null, "Thường xuyên"), cn));
            String code = driver.code("r001", "CN");
            driver.complete("truongphong.cn", code, "accept", Map.of("officer", "chuyenvien.cn"));
            String page = "/ke-hoach/nhiem-vu/" + code;

            var officer = new SignedInVisitor(department, "chuyenvien.cn");
            assertThat(officer.post(page, page + "/tien-do", "percent", "40", "text", "Đã rà soát 12 thủ tục.")
                            .body())
                    .contains("Đã ghi tiến độ nhiệm vụ " + code, "Đã rà soát 12 thủ tục.", "40%");
            var wrong = officer.post(page, page + "/tien-do", "percent", "140", "text", "Giữ lại lời này.");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains("Tiến độ là số nguyên từ 0 đến 100.", "Giữ lại lời này.", "href=\"#percent\"");
            assertThat(officer.post(page, page + "/gia-han", "proposed", "15/05/2026", "reason", "Chờ ý kiến.")
                            .body())
                    .contains(
                            "Đã gửi đề nghị gia hạn", "Chờ quyết định", "Từ thứ Sáu 24/04/2026 đến thứ Sáu 15/05/2026");
            assertThat(officer.page(page))
                    .doesNotContain("name=\"officer\"")
                    .contains("Phòng Chuyển đổi số", "Chưa trả lời");

            var head = new SignedInVisitor(department, "truongphong.cn");
            assertThat(head.post(
                                    page,
                                    page + "/chuyen-nguoi",
                                    "officer",
                                    "truongphong.cn",
                                    "why",
                                    "Chuyên viên chuyển công tác.")
                            .body())
                    .contains("Đã chuyển người thực hiện", "Mở việc đang chờ");

            String board = head.page("/ke-hoach/nhiem-vu?don-vi=CN");
            assertThat(board).contains(code, "Đang thực hiện", "xin gia hạn 1 lần");
            assertThat(head.page("/ke-hoach/nhiem-vu?don-vi=CDS")).contains("Không có nhiệm vụ nào khớp");
            assertThat(head.page("/ke-hoach/nhiem-vu/lich?thang=2026-04"))
                    .contains("Nhiệm vụ tháng 4/2026", "thứ Sáu 24/04/2026");
            assertThat(head.page("/ke-hoach/nhiem-vu/lich?thang=khong-phai")).contains("Nhiệm vụ tháng 2/2026");
            assertThat(head.page("/ke-hoach/nhiem-vu.xlsx")).startsWith("PK");
            assertThat(department
                            .get("kiemtoan", API + "/" + code)
                            .path("percent")
                            .asInt())
                    .isEqualTo(40);
        }
    }
}
