package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What is easily overlooked in the year of a plan. */
class PlanCornersTest {

    private static final String START = "2026-02-11T09:00:00+07:00";

    @Test
    void aPlanThatEndsOnADayOffIsEvaluatedWhenItsLastWorkIsDue() {
        try (TestDepartment department = TestDepartment.open(Database.H2, START)) {
            PlanDriver driver = new PlanDriver(department);
            Map<String, Object> body = PlanDriver.body();
            // a Sunday: what is due on it is due at the end of Monday
            body.put("endsOn", "2026-03-29");
            Map<String, Object> row = PlanDriver.row("1", "Rà soát thủ tục", PlanDriver.unit("CN"), List.of());
            row.put("deadline", Map.of("kind", "DATE", "to", "2026-03-29", "text", "29/3/2026"));
            body.put("assignments", List.of(row));
            String id =
                    department.post(DRAFTER, "/api/v1/plans", body).path("id").asText();
            driver.approve(DRAFTER, id);
            driver.issue(id);
            assertThat(department
                            .get("kiemtoan", "/api/v1/assignments?plan=" + id)
                            .path("items")
                            .get(0)
                            .path("due")
                            .path("current")
                            .asText())
                    .startsWith("2026-03-30T");
            department.moveClock("2026-03-30T16:30:00+07:00");
            assertThat(evaluations(department, id))
                    .as("on Monday, before work ends")
                    .isZero();
            department.moveClock("2026-03-30T17:05:00+07:00");
            assertThat(evaluations(department, id)).isOne();
        }
    }

    private static int evaluations(TestDepartment department, String id) {
        int found = 0;
        for (var item :
                department.get("vanphong", "/api/v1/tasks?subject=plan:" + id).path("items")) {
            found += item.path("kind").asText().equals("plan-lifecycle/evaluate") ? 1 : 0;
        }
        return found;
    }

    @Test
    void workNobodyHasAskedForStandsApartAndTheTaskLeadsToThePlan() {
        try (TestDepartment department = TestDepartment.open(Database.H2, START)) {
            PlanDriver driver = new PlanDriver(department);
            Map<String, Object> body = PlanDriver.body();
            Map<String, Object> asked = PlanDriver.row("1", "Cung cấp số liệu", PlanDriver.unit("CN"), List.of());
            asked.put("deadline", Map.of("kind", "ON_REQUEST", "text", "Khi có yêu cầu"));
            body.put(
                    "assignments",
                    List.of(asked, PlanDriver.row("2", "Rà soát thủ tục", PlanDriver.unit("CN"), List.of())));
            String id =
                    department.post(DRAFTER, "/api/v1/plans", body).path("id").asText();
            driver.approve(DRAFTER, id);
            driver.issue(id);
            String page = new SignedInVisitor(department, "vanphong").page("/ke-hoach/" + id);
            assertThat(page)
                    .contains("1 nhiệm vụ: 0 hoàn thành, 1 đang làm, 0 trễ hạn; 1 khi có yêu cầu", "0/1 việc đã xong")
                    .doesNotContain("2 nhiệm vụ: ");

            String task =
                    driver.task("truongphong.cn", id, "acknowledge").path("id").asText();
            assertThat(new SignedInVisitor(department, "truongphong.cn").page("/viec-cua-toi/" + task))
                    .contains("Mở trang kế hoạch")
                    .doesNotContain("Mở trang hồ sơ");
        }
    }
}
