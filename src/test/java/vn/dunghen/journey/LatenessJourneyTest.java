package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A late dossier from its apology to the inspectorate's quarterly list. */
class LatenessJourneyTest {

    @Test
    void aLateDossierIsPublishedCountedAndReviewedAfterTheQuarter() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-01-12T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            department.moveClock("2026-03-10T09:00:00+07:00");
            driver.apologise(
                    code, "truongphong.cn", "chuyenvien.cn", Map.of("cause", "WORKLOAD", "reason", "Nhiều việc"));

            JsonNode published = department.get("motcua", "/api/v1/public/apologies?from=2026-03-01&to=2026-03-31");
            assertThat(published).hasSize(1);
            assertThat(published.get(0).path("code").asText()).isEqualTo(code.substring(0, code.length() - 4) + "**01");
            assertThat(published.toString()).doesNotContain("Vân Anh");

            JsonNode counted = department.get(
                    "truongphong.cn", "/api/v1/statistics/apologies?from=2026-01-01&to=2026-03-31&by=cause");
            assertThat(counted.get(0).path("key").asText()).isEqualTo("WORKLOAD");
            assertThat(counted.get(0).path("apologisedLate").asInt()).isEqualTo(1);
            assertThat(department.get(
                            "truongphong.tdc", "/api/v1/statistics/apologies?from=2026-01-01&to=2026-03-31&by=unit"))
                    .isEmpty();

            department.moveClock("2026-04-15T09:00:00+07:00");
            JsonNode open = department.get("thanhtra", "/api/v1/liability-reviews/2026-Q1");
            assertThat(open.path("review").path("state").asText()).isEqualTo("REVIEW");
            assertThat(open.path("dossiers")).hasSize(1);

            work(department, "thanhtra", "review");
            work(department, "giamdoc", "decide");
            JsonNode decided = department.get("kiemtoan", "/api/v1/liability-reviews/2026-Q1");
            assertThat(decided.path("review").path("state").asText()).isEqualTo("DECIDED");
            assertThat(decided.path("dossiers").get(0).path("finding").asText()).isEqualTo("UNIT");

            department.moveClock("2026-07-15T09:00:00+07:00");
            assertThat(department
                            .get("thanhtra", "/api/v1/liability-reviews/2026-Q2")
                            .path("review")
                            .path("state")
                            .asText())
                    .isEqualTo("NOTHING_LATE");
        }
    }

    private static void work(TestDepartment department, String who, String task) {
        for (JsonNode item : department.get(who, "/api/v1/tasks").path("items")) {
            if (item.path("kind").asText().equals("liability-review/" + task)) {
                String id = item.path("id").asText();
                JsonNode data = department.get(who, "/api/v1/tasks/" + id).path("data");
                department.post(
                        who,
                        "/api/v1/tasks/" + id + "/complete",
                        Map.of("version", item.path("version").asInt(), "data", data));
                return;
            }
        }
        throw new AssertionError("no task " + task + " for " + who);
    }
}
