package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.RefreshUsualTimes;
import vn.dunghen.dossier.usecase.UsualTimes;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Late dossiers from their apologies to the inspectorate's quarterly list. */
abstract class LatenessJourney {

    private static final String CN_HEAD = "truongphong.cn";
    private static final String CN_OFFICER = "chuyenvien.cn";
    private static final String TDC_HEAD = "truongphong.tdc";
    private static final String TDC_OFFICER = "chuyenvien.tdc";

    private final Database database;

    LatenessJourney(Database database) {
        this.database = database;
    }

    @Test
    void aLateDossierIsPublishedCountedAndReviewedAfterTheQuarter() {
        try (TestDepartment department = TestDepartment.open(database, "2026-01-12T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            String paused = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            String twice = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            driver.askForPapers(paused, CN_HEAD, CN_OFFICER);
            lateAgain(department, driver, twice);
            department.moveClock("2026-03-10T09:00:00+07:00");
            driver.apologise(code, CN_HEAD, CN_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều việc"));

            JsonNode published = department.get("motcua", "/api/v1/public/apologies?from=2026-03-01&to=2026-03-31");
            assertThat(published).hasSize(1);
            assertThat(published.get(0).path("code").asText()).isEqualTo(code.substring(0, code.length() - 4) + "**01");
            assertThat(published.toString()).doesNotContain("Vân Anh");

            JsonNode counted = department.get(
                    "truongphong.cn", "/api/v1/statistics/apologies?from=2026-01-01&to=2026-03-31&by=cause");
            assertThat(counted).as("a clock that stands makes nobody late").hasSize(1);
            assertThat(counted.get(0).path("key").asText()).isEqualTo("WORKLOAD");
            assertThat(counted.get(0).path("apologisedLate").asInt()).isEqualTo(1);
            assertThat(department.get(
                            "truongphong.khtc", "/api/v1/statistics/apologies?from=2026-01-01&to=2026-03-31&by=unit"))
                    .isEmpty();

            department.moveClock("2026-04-15T09:00:00+07:00");
            JsonNode open = department.get("thanhtra", "/api/v1/liability-reviews/2026-Q1");
            assertThat(open.path("review").path("state").asText()).isEqualTo("REVIEW");
            assertThat(open.path("dossiers")).hasSize(2);
            assertThat(row(open, twice).path("explanation").asText())
                    .as("what its apology states, while nobody has explained")
                    .isEqualTo("Lại chậm");
            driver.explain(twice, TDC_HEAD);
            assertThat(row(department.get("thanhtra", "/api/v1/liability-reviews/2026-Q1"), twice)
                            .path("explanation")
                            .asText())
                    .as("what the head of the unit explained later")
                    .isEqualTo("Hồ sơ dồn vào cuối quý.");

            Answer unfounded = attempt(department, "thanhtra", "review", data -> {});
            assertThat(unfounded.status())
                    .as("a finding is written by a person, never pre-filled")
                    .isEqualTo(422);
            assertThat(unfounded.body().path("errors").findValuesAsText("field"))
                    .contains("dossiers[0].finding", "dossiers[1].finding", "proposal");
            work(department, "thanhtra", "review", LatenessJourney::found);
            Answer unsaid = attempt(department, "giamdoc", "decide", data -> data.put("outcome", "RETURN"));
            assertThat(unsaid.status()).as("giving back says why").isEqualTo(422);
            assertThat(unsaid.body().path("errors").findValuesAsText("field")).containsExactly("note");
            work(department, "giamdoc", "decide", data -> data.put("outcome", "RETURN")
                    .put("note", "Xem lại phần phối hợp."));
            work(department, "thanhtra", "review", data -> assertThat(
                            data.at("/dossiers/0/finding").asText())
                    .as("what the inspectorate wrote before is kept")
                    .isEqualTo("UNIT"));
            work(department, "giamdoc", "decide", data -> assertThat(data.fieldNames())
                    .toIterable()
                    .containsExactly("outcome"));
            JsonNode decided = department.get("kiemtoan", "/api/v1/liability-reviews/2026-Q1");
            assertThat(decided.path("review").path("state").asText()).isEqualTo("DECIDED");
            assertThat(row(decided, code).path("finding").asText()).isEqualTo("UNIT");

            department.moveClock("2026-07-15T09:00:00+07:00");
            assertThat(department
                            .get("thanhtra", "/api/v1/liability-reviews/2026-Q2")
                            .path("review")
                            .path("state")
                            .asText())
                    .isEqualTo("NOTHING_LATE");
        }
    }

    @Test
    void usualTimesAreLearntFromDossiersThatHaveGoneThroughTheSteps() {
        try (TestDepartment department = TestDepartment.open(database, "2026-03-09T08:00:00+07:00")) {
            department
                    .context()
                    .getBean(JdbcClient.class)
                    .sql("update dossier_usual_time_rule set at_least_samples = 3")
                    .update();
            var usual = department.context().getBean(UsualTimes.class);
            DossierDriver driver = new DossierDriver(department);
            List<String> codes = Stream.generate(() -> driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER))
                    .limit(3)
                    .toList();
            for (int day = 0; day < codes.size(); day++) {
                department.moveClock("2026-03-%02dT09:00:00+07:00".formatted(10 + day));
                if (day == 2) {
                    department.context().getBean(RefreshUsualTimes.class).handle();
                    assertThat(usual.remaining(WorkStep.APPRAISE, "KHCN-DKHD"))
                            .as("two dossiers are too few")
                            .isEmpty();
                }
                driver.work(codes.get(day), CN_HEAD, CN_OFFICER);
            }
            department.context().getBean(RefreshUsualTimes.class).handle();
            var learnt = usual.remaining(WorkStep.APPRAISE, "KHCN-DKHD").orElseThrow();
            assertThat(learnt.medianMinutes())
                    .as("from Monday 08:00 to Wednesday 09:00")
                    .isBetween(2 * 480 + 55L, 2 * 480 + 60L);
            assertThat(learnt.p90Minutes()).isBetween(3 * 480 + 55L, 3 * 480 + 60L);
            assertThat(usual.remaining(WorkStep.APPRAISE, "TDC-HC")).isEmpty();
        }
    }

    /** Moved once, then late again: no re-appointment is left, so the lateness is to be explained. */
    private static void lateAgain(TestDepartment department, DossierDriver driver, String code) {
        department.moveClock("2026-01-20T09:00:00+07:00");
        driver.apologise(
                code,
                TDC_HEAD,
                TDC_OFFICER,
                Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ", "proposedDate", "2026-01-27"));
        department.moveClock("2026-01-29T09:00:00+07:00");
        driver.apologise(code, TDC_HEAD, TDC_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Lại chậm"));
        assertThat(driver.open(code)).contains("explain-lateness");
    }

    private static JsonNode row(JsonNode review, String code) {
        for (JsonNode row : review.path("dossiers")) {
            if (row.path("code").asText().equals(code)) {
                return row;
            }
        }
        throw new AssertionError(code + " is not listed");
    }

    private static void found(ObjectNode data) {
        data.path("dossiers").forEach(row -> ((ObjectNode) row).put("finding", "UNIT"));
        data.put("proposal", "Nhắc các phòng chia việc đều trong quý.");
    }

    /** Somebody finishes their task of the review that is going on. */
    static void work(TestDepartment department, String who, String task, Consumer<ObjectNode> writes) {
        Answer answer = attempt(department, who, task, writes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer attempt(TestDepartment department, String who, String task, Consumer<ObjectNode> writes) {
        for (JsonNode item : department.get(who, "/api/v1/tasks").path("items")) {
            if (item.path("kind").asText().equals("liability-review/" + task)) {
                String id = item.path("id").asText();
                JsonNode detail = department.get(who, "/api/v1/tasks/" + id);
                ObjectNode data = (ObjectNode) detail.path("data");
                writes.accept(data);
                return department.call(
                        who,
                        "POST",
                        "/api/v1/tasks/" + id + "/complete",
                        Map.of("version", detail.path("version").asInt(), "data", data));
            }
        }
        throw new AssertionError("no task " + task + " for " + who);
    }
}
