package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What units and the office see and do on the pages of periodic reports. */
class ReportPagesTest {

    private static final String HALF = "CCHC-6T-2026-H1";

    @Test
    void aUnitSeesWhatItOwesAndTheOfficeWhoHasReportedAllWithoutScript() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-04-27T09:00:00+07:00")) {
            var driver = new ReportDriver(department);
            department.moveClock("2026-06-02T09:00:00+07:00");
            var officer = new SignedInVisitor(department, "chuyenvien.cn");
            assertThat(officer.page("/bao-cao"))
                    .contains(
                            "Báo cáo công tác cải cách hành chính, 6 tháng đầu năm 2026",
                            "còn 2 ngày làm việc",
                            "Đã điền sẵn",
                            "chưa đối chiếu văn bản gốc")
                    .doesNotContain("action=\"/bao-cao/mo-ky\"");
            assertThat(officer.page("/bao-cao").split("Kỳ báo cáo</h2>", 2)[1].replaceAll("(?s)\\s+", " "))
                    .as("what is being collected stands above what opens later")
                    .matches(page -> page.indexOf("Đang thu") < page.indexOf("Chờ mở"));
            String own = "/bao-cao/don-vi/" + HALF + "-CN";
            assertThat(officer.page(own)).contains("Mở việc đang chờ", "Số liệu đã điền sẵn", "chờ đơn vị nhập");

            String fill = department
                    .get("chuyenvien.cn", "/api/v1/tasks?subject=" + HALF + "-CN")
                    .path("items")
                    .get(0)
                    .path("id")
                    .asText();
            assertThat(officer.page("/viec-cua-toi/" + fill).replaceAll("\\s+", " "))
                    .as("what the system counted is text, said once above, under no code")
                    .containsOnlyOnce("Số hệ thống đếm được tính lại lúc gửi")
                    .contains("<th scope=\"col\">Chỉ tiêu</th><th scope=\"col\">Nguồn</th>")
                    .containsPattern("<td data-k=\"Số liệu\"><span id=\"f-figures-0-value\">\\d+</span></td>")
                    .containsPattern("name=\"figures\\[\\d+].value\"")
                    .doesNotContain(">dossier.received-total<", "name=\"figures[0].value\"", ">Mã<");

            driver.submit(HALF, "CN");
            String check = department
                    .get("vanphong", "/api/v1/tasks?subject=" + HALF + "-CN")
                    .path("items")
                    .get(0)
                    .path("id")
                    .asText();
            var office = new SignedInVisitor(department, "vanphong");
            assertThat(office.page("/viec-cua-toi/" + check))
                    .as("the figures lie above the decision")
                    .contains("Lượt công chức, viên chức được tập huấn", "7 – số ước");
            driver.accept(HALF, "CN");

            String campaign = "/bao-cao/" + HALF;
            var wrong = office.post(campaign, campaign + "/mien", "excused", "TT", "reason", "");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("Nêu lý do miễn báo cáo.", "href=\"#reason\"");
            assertThat(office.post(campaign, campaign + "/mien", "excused", "TT", "reason", "Đang thanh tra.")
                            .body())
                    .contains("Đã miễn đơn vị trong kỳ " + HALF, "Được miễn", "Nhận 1/7");
            assertThat(office.post(campaign, campaign + "/them-don-vi", "unit", "MC")
                            .body())
                    .contains("Bộ phận Một cửa", "Nhận 1/8");
            assertThat(office.post("/bao-cao", "/bao-cao/mo-ky", "regime", "CCHC-6T", "period", "2026-Q9")
                            .body())
                    .contains("Ghi kỳ đúng với chế độ, ví dụ 2026-H1.");
            assertThat(office.page("/bao-cao/ma-tran/CCHC-6T"))
                    .contains("Phòng Quản lý công nghệ, 6 tháng đầu năm 2026: đúng hạn", ">1/8<", "miễn");
            assertThat(office.page("/bao-cao/ma-tran/CCHC-6T.xlsx")).startsWith("PK");

            var head = new SignedInVisitor(department, "truongphong.cn");
            var bad = head.post(
                    own, own + "/dinh-chinh", "v-given.officials-trained", "nhiều", "reason", "Giữ lại lời này.");
            assertThat(bad.statusCode()).isEqualTo(422);
            assertThat(bad.body()).contains("ví dụ 12 hoặc 1.250,5", "Giữ lại lời này.");
            assertThat(head.post(
                                    own,
                                    own + "/dinh-chinh",
                                    "v-given.officials-trained",
                                    "12",
                                    "reason",
                                    "Cộng nhầm một lớp.")
                            .body())
                    .contains("Đã gửi bản đính chính", "Bản 2, đính chính", "trước là 7");
            assertThat(officer.page(own)).doesNotContain("/dinh-chinh");
            driver.complete("vanphong", HALF + "-CN", "check", Map.of());
            assertThat(officer.page(own)).contains("bản đang dùng");
        }
    }
}
