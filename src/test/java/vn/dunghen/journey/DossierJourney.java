package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The four lives of a dossier that the lateness duty knows; each starts its own department at its own moment. */
abstract class DossierJourney {

    private static final String CN_HEAD = "truongphong.cn";
    private static final String CN_OFFICER = "chuyenvien.cn";
    private static final String TDC_HEAD = "truongphong.tdc";
    private static final String TDC_OFFICER = "chuyenvien.tdc";

    private final Database database;

    DossierJourney(Database database) {
        this.database = database;
    }

    @Test
    void onTimeAcrossTheYearEnd() {
        try (TestDepartment department = TestDepartment.open(database, "2025-12-30T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("ATBX-XQ-CL", CN_HEAD, CN_OFFICER);
            assertThat(code).isEqualTo("H99.15-251230-0001");
            // eight working days: 01 and 02/01 are off, Saturday 10/01 is worked
            assertThat(date(driver.dossier(code), "current")).isEqualTo("2026-01-12T17:00:00+07:00");

            department.moveClock("2026-01-09T08:00:00+07:00");
            driver.complete(CN_OFFICER, code, "declare-progress", Map.of("outcome", "ON_TIME"));
            driver.complete(CN_OFFICER, code, "appraise", Map.of("findings", "Thiếu căn cứ."));
            driver.complete(CN_HEAD, code, "review", Map.of("outcome", "RETURN", "reason", "Ghi rõ căn cứ."));
            department.moveClock("2026-01-12T10:00:00+07:00");
            driver.work(code, CN_HEAD, CN_OFFICER);
            JsonNode finished = driver.dossier(code);
            assertThat(finished.path("state").path("code").asInt()).isEqualTo(9);
            assertThat(finished.path("timeliness").path("againstOriginal").asText())
                    .isEqualTo("ON_TIME");
            assertThat(finished.path("closed").asBoolean()).isFalse();

            department.moveClock("2026-01-20T10:00:00+07:00");
            String taken = "/api/v1/tasks/"
                    + driver.task("motcua", code, "return-result").path("id").asText();
            assertThat(department
                            .post("motcua", taken + "/claim", "")
                            .path("assignee")
                            .asText())
                    .isEqualTo("motcua");
            assertThat(department
                            .post("motcua", taken + "/release", "")
                            .path("assignee")
                            .isNull())
                    .isTrue();
            driver.handOut(code);
            JsonNode closed = driver.dossier(code);
            assertThat(closed.path("closed").asBoolean()).isTrue();
            assertThat(closed.path("timeliness").path("againstOriginal").asText())
                    .as("the day of picking up never counts")
                    .isEqualTo("ON_TIME");
            assertThat(driver.open(code)).isEmpty();
            assertThat(closed.path("resultNumber").asText()).isEqualTo("01/SKHCN-CN");
            assertThat(department
                            .get("kiemtoan", "/api/v1/dossiers/" + code + "/slips")
                            .path("items")
                            .get(0)
                            .path("number")
                            .asText())
                    .isEqualTo("01/2025");
            assertAuditIntact(department);
        }
    }

    @Test
    void lateWithApologyAndReappointmentBeforeExpiryAcrossTet() {
        try (TestDepartment department = TestDepartment.open(database, "2026-02-12T08:30:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            assertThat(date(driver.dossier(code), "current")).isEqualTo("2026-03-05T17:00:00+07:00");

            department.moveClock("2026-03-03T06:59:00+07:00");
            assertThat(driver.open(code)).containsExactly("appraise");
            department.moveClock("2026-03-03T08:00:00+07:00");
            assertThat(driver.open(code)).containsExactlyInAnyOrder("appraise", "declare-progress");
            driver.complete(
                    CN_OFFICER,
                    code,
                    "declare-progress",
                    Map.of(
                            "outcome",
                            "EXTENSION",
                            "cause",
                            "COMPLEX",
                            "reason",
                            "Phải kiểm tra thực tế trụ sở",
                            "proposedDate",
                            "2026-03-12"));
            department.moveClock("2026-03-04T09:00:00+07:00");
            driver.apologise(code, CN_HEAD, CN_OFFICER, Map.of());

            JsonNode moved = driver.dossier(code);
            assertThat(date(moved, "first")).isEqualTo("2026-03-05T17:00:00+07:00");
            assertThat(date(moved, "original")).isEqualTo("2026-03-05T17:00:00+07:00");
            assertThat(date(moved, "current")).isEqualTo("2026-03-12T17:00:00+07:00");
            assertThat(moved.path("apologies").get(0).path("inTime").asBoolean())
                    .isTrue();
            assertThat(moved.path("debts")).isEmpty();
            assertThat(moved.path("mayExtend").asBoolean()).isFalse();

            department.moveClock("2026-03-11T09:00:00+07:00");
            assertThat(driver.open(code))
                    .as("the new promise has a forecast of its own")
                    .contains("declare-progress");
            assertThat(driver.attempt(
                                    CN_OFFICER,
                                    code,
                                    "declare-progress",
                                    Map.of(
                                            "outcome",
                                            "EXTENSION",
                                            "cause",
                                            "OTHER",
                                            "reason",
                                            "Chưa xong",
                                            "proposedDate",
                                            "2026-03-20"))
                            .status())
                    .as("one re-appointment only")
                    .isEqualTo(409);
            driver.complete(CN_OFFICER, code, "declare-progress", Map.of("outcome", "ON_TIME"));
            driver.work(code, CN_HEAD, CN_OFFICER);
            driver.handOut(code);

            JsonNode closed = driver.dossier(code);
            assertThat(closed.path("closed").asBoolean()).isTrue();
            assertThat(closed.path("timeliness").path("againstOriginal").asText())
                    .isEqualTo("LATE");
            assertThat(closed.path("timeliness").path("againstCurrent").asText())
                    .isEqualTo("EARLY");
            assertThat(driver.told(code))
                    .containsExactlyInAnyOrder(
                            "FORECAST chuyenvien.cn 2026-03-03",
                            "FORECAST truongphong.cn 2026-03-03",
                            "LAST_DAY chuyenvien.cn 2026-03-04",
                            "LAST_DAY truongphong.cn 2026-03-04",
                            "FORECAST chuyenvien.cn 2026-03-10",
                            "FORECAST truongphong.cn 2026-03-10");
            assertAuditIntact(department);
        }
    }

    @Test
    void lateWithoutApologyIsChasedAndStaysOpenUntilTheApologyIsSent() {
        try (TestDepartment department = TestDepartment.open(database, "2026-02-11T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String returned = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            String running = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            assertThat(date(driver.dossier(returned), "current")).isEqualTo("2026-02-23T17:00:00+07:00");

            department.moveClock("2026-02-23T16:58:00+07:00");
            assertThat(driver.dossier(returned).path("debts"))
                    .as("not late yet")
                    .isEmpty();
            department.moveClock("2026-02-25T10:00:00+07:00");
            JsonNode late = driver.dossier(returned);
            assertThat(late.path("debts")).hasSize(1);
            assertThat(late.path("timeliness").path("againstOriginal").asText()).isEqualTo("RUNNING_LATE");
            assertThat(driver.told(returned).stream().filter(one -> !one.startsWith("FORECAST")))
                    .containsExactlyInAnyOrder(
                            "EXPIRED chuyenvien.tdc 2026-02-23",
                            "EXPIRED truongphong.tdc 2026-02-23",
                            "OVERDUE truongphong.tdc 2026-02-24",
                            "OVERDUE_1 chanhvanphong 2026-02-24",
                            "OVERDUE_2 giamdoc 2026-02-25");

            driver.work(returned, TDC_HEAD, TDC_OFFICER);
            driver.handOut(returned);
            JsonNode handedOver = driver.dossier(returned);
            assertThat(handedOver.path("state").path("code").asInt()).isEqualTo(10);
            assertThat(handedOver.path("closed").asBoolean())
                    .as("the debt holds the dossier open, never the result back")
                    .isFalse();
            driver.apologise(
                    returned, TDC_HEAD, TDC_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ cùng lúc"));
            JsonNode closed = driver.dossier(returned);
            assertThat(closed.path("closed").asBoolean()).isTrue();
            assertThat(closed.path("apologies").get(0).path("inTime").asBoolean())
                    .isFalse();
            assertThat(closed.path("timeliness").path("againstOriginal").asText())
                    .isEqualTo("LATE");

            driver.apologise(
                    running,
                    TDC_HEAD,
                    TDC_OFFICER,
                    Map.of("cause", "SYSTEM", "reason", "Máy đo hỏng", "proposedDate", "2026-03-03"));
            JsonNode moved = driver.dossier(running);
            assertThat(date(moved, "current")).isEqualTo("2026-03-03T17:00:00+07:00");
            assertThat(date(moved, "original"))
                    .as("a late apology moves only the current date")
                    .isEqualTo("2026-02-23T17:00:00+07:00");
            assertThat(moved.path("debts")).isEmpty();
            assertAuditIntact(department);
        }
    }

    @Test
    void lateTwiceApologisesAgainWithoutANewDate() {
        try (TestDepartment department = TestDepartment.open(database, "2025-12-26T14:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            assertThat(date(driver.dossier(code), "current")).isEqualTo("2025-12-31T17:00:00+07:00");
            department.moveClock("2025-12-31T17:30:00+07:00");
            driver.apologise(
                    code,
                    TDC_HEAD,
                    TDC_OFFICER,
                    Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ cuối năm", "proposedDate", "2026-01-07"));
            assertThat(date(driver.dossier(code), "current")).isEqualTo("2026-01-07T17:00:00+07:00");

            department.moveClock("2026-01-08T09:00:00+07:00");
            JsonNode lateAgain = driver.dossier(code);
            assertThat(lateAgain.path("debts")).hasSize(1);
            assertThat(lateAgain.path("apologies")).hasSize(2);
            assertThat(driver.attempt(
                                    TDC_OFFICER,
                                    code,
                                    "draft-apology",
                                    Map.of("cause", "OTHER", "reason", "Vẫn chưa xong", "proposedDate", "2026-01-20"))
                            .status())
                    .as("a date that may not be given is dropped, the letter goes without")
                    .isEqualTo(200);
            driver.complete(TDC_HEAD, code, "agree-apology", Map.of("outcome", "AGREE"));
            driver.complete("giamdoc", code, "sign-apology", Map.of("outcome", "SIGN"));
            driver.complete("vanthu", code, "issue-apology", Map.of());
            driver.complete("motcua", code, "inform-applicant", Map.of("method", "SMS"));
            assertThat(driver.open(code))
                    .as("no date is left to give, so the lateness is explained")
                    .contains("explain-lateness");
            JsonNode apologised = driver.dossier(code);
            assertThat(date(apologised, "current")).isEqualTo("2026-01-07T17:00:00+07:00");
            assertThat(apologised.path("debts")).isEmpty();

            driver.work(code, TDC_HEAD, TDC_OFFICER);
            driver.handOut(code);
            assertThat(driver.dossier(code).path("closed").asBoolean())
                    .as("the explanation holds the dossier open, never the result back")
                    .isFalse();
            driver.explain(code, TDC_HEAD);
            JsonNode closed = driver.dossier(code);
            assertThat(closed.path("closed").asBoolean()).isTrue();
            assertThat(List.of(
                            closed.path("timeliness").path("againstOriginal").asText(),
                            closed.path("timeliness").path("againstCurrent").asText()))
                    .containsExactly("LATE", "LATE");
            assertAuditIntact(department);
        }
    }

    private static String date(JsonNode dossier, String which) {
        return dossier.path("appointment").path(which).asText();
    }

    private static void assertAuditIntact(TestDepartment department) {
        JsonNode verification = department.get("kiemtoan", "/api/v1/audit/verification");
        assertThat(verification.path("intact").asBoolean()).isTrue();
        assertThat(verification.path("entries").asInt()).isGreaterThan(20);
    }
}
