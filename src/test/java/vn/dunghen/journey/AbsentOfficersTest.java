package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Work goes on when the officer who had it is away or has gone. */
class AbsentOfficersTest {

    private static final String HALF = "CCHC-6T-2026-H1";

    @Test
    void theHeadTakesTheFillingOverFromAnOfficerWhoHasItAndIsAway() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-04-27T09:00:00+07:00")) {
            var driver = new ReportDriver(department);
            department.moveClock("2026-06-02T09:00:00+07:00");
            String code = HALF + "-CN";
            String task = department
                    .get("chuyenvien.cn", "/api/v1/tasks?subject=" + code)
                    .at("/items/0/id")
                    .asText();
            department.post("chuyenvien.cn", "/api/v1/tasks/" + task + "/claim", "");
            assertThat(driver.tasks("truongphong.cn", code)).isEmpty();

            String address = "/bao-cao/don-vi/" + code;
            var head = new SignedInVisitor(department, "truongphong.cn");
            assertThat(head.page(address)).contains("Lập báo cáo thay chuyên viên");
            assertThat(new SignedInVisitor(department, "chuyenvien.cn").page(address))
                    .doesNotContain("lap-thay");
            for (String other : List.of("chuyenvien.cn", "truongphong.tdc", "vanphong")) {
                assertThat(department
                                .call(other, "POST", ReportDriver.REPORTS + "/" + code + "/take-over", "")
                                .status())
                        .as(other)
                        .isEqualTo(403);
            }
            assertThat(head.post(address, address + "/lap-thay").body())
                    .contains("Việc lập báo cáo " + code + " đã về bạn", "nhận lập báo cáo", "Mở việc đang chờ")
                    .doesNotContain("Lập báo cáo thay chuyên viên</button>");
            assertThat(driver.tasks("chuyenvien.cn", code)).isEmpty();
            driver.complete("truongphong.cn", code, "fill", Map.of());
            driver.complete("truongphong.cn", code, "submit", Map.of());
            assertThat(driver.report(code).path("state").asText()).isEqualTo("SUBMITTED");
            assertThat(department
                            .call("truongphong.cn", "POST", ReportDriver.REPORTS + "/" + code + "/take-over", "")
                            .status())
                    .as("nothing is left to fill")
                    .isEqualTo(403);
        }
    }

    @Test
    void theAnswersSomebodyDraftedGoToTheHeadWhenTheyLeave() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            var driver = new FeedbackDriver(department);
            String open = driver.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
            driver.toOfficer(open, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            String drafted = driver.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
            driver.toOfficer(drafted, "TDC", "truongphong.tdc", "chuyenvien.tdc");
            driver.complete("chuyenvien.tdc", drafted, "draft", Map.of("answer", "Sở đã xem lại hồ sơ của Ông/Bà."));
            assertThat(department
                            .call("quantri", "PUT", "/api/v1/staff/chuyenvien.tdc", Map.of("active", false))
                            .status())
                    .isEqualTo(200);

            assertThat(driver.read(open).path("officer").asText()).isEqualTo("truongphong.tdc");
            assertThat(department
                            .get(
                                    "kiemtoan",
                                    "/api/v1/notices?subject=feedback:"
                                            + driver.read(open).path("id").asText())
                            .path("items"))
                    .anyMatch(one -> one.path("recipient").asText().equals("truongphong.tdc"));
            driver.complete("truongphong.tdc", open, "draft", Map.of("answer", "Sở đã xem lại hồ sơ của Ông/Bà."));
            driver.complete(
                    "truongphong.tdc", drafted, "agree", Map.of("outcome", "RETURN", "reason", "Nêu rõ ngày trả."));
            driver.complete("truongphong.tdc", drafted, "draft", Map.of("answer", "Sở trả kết quả ngày 10/8."));
            assertThat(driver.state(drafted)).isEqualTo("AGREEING");
        }
    }
}
