package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** A decision on working days reaches the promises that are still open. */
class CalendarJourneyTest {

    private static final String DAYS = "/api/v1/calendar/days";
    private static final Map<String, Object> SWAP = Map.of(
            "basis",
            "Thông báo 112/TB-UBND",
            "days",
            List.of(Map.of("date", "2026-08-12", "kind", "SWAPPED_OFF", "name", "Nghỉ hoán đổi")));
    private static final Map<String, Object> MAKE_UP =
            Map.of("basis", "Thông báo 113/TB-UBND", "days", List.of(Map.of("date", "2026-08-15", "kind", "MAKE_UP")));

    @Test
    void aDayOffIsShownBeforehandThenMovesOpenPromisesAndWakesTheirWatch() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            String untouched = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
            assertThat(date(driver.dossier(code), "current")).isEqualTo("2026-08-17T17:00:00+07:00");
            JsonNode preview = department.post("quantri", "/api/v1/calendar/preview", SWAP);
            assertThat(preview.path("moves").toString())
                    .isEqualTo(
                            "[{\"work\":\"hồ sơ\",\"code\":\"" + code
                                    + "\",\"title\":\"Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và"
                                    + " công nghệ\",\"dueBefore\":\"2026-08-17T17:00:00+07:00\",\"dueAfter\":\"2026-08-18T17:00:00+07:00\"}]");
            assertThat(driver.dossier(code).path("clock")).hasSize(1);

            Answer unseen = department.call("quantri", "POST", DAYS, SWAP);
            assertThat(unseen.status())
                    .as("nothing that moves something is decided unseen")
                    .isEqualTo(409);
            assertThat(unseen.text()).contains("1 hồ sơ, việc đổi hạn");
            assertThat(department.call("quantri", "POST", DAYS, seen(SWAP, 2)).status())
                    .isEqualTo(409);
            assertThat(preview.path("moving").asInt()).isEqualTo(1);
            department.post("quantri", DAYS, seen(SWAP, 1));
            JsonNode moved = driver.dossier(code);
            assertThat(date(moved, "first")).isEqualTo("2026-08-17T17:00:00+07:00");
            assertThat(date(moved, "original")).isEqualTo("2026-08-18T17:00:00+07:00");
            assertThat(date(moved, "current")).isEqualTo("2026-08-18T17:00:00+07:00");
            JsonNode row = moved.path("clock").get(1);
            assertThat(row.path("cause").asText()).isEqualTo("CALENDAR");
            assertThat(row.path("basis").asText()).isEqualTo("Thông báo 112/TB-UBND");
            assertThat(driver.dossier(untouched).path("clock")).hasSize(1);

            department.post("quantri", DAYS, MAKE_UP);
            JsonNode kept = driver.dossier(code);
            assertThat(date(kept, "current")).isEqualTo("2026-08-18T17:00:00+07:00");
            assertThat(kept.path("clock").get(2).path("kind").asText()).isEqualTo("NOT_MOVED");

            department.moveClock("2026-08-13T08:00:00+07:00");
            assertThat(driver.open(code))
                    .as("two working days before the old date")
                    .doesNotContain("declare-progress");
            department.moveClock("2026-08-18T16:58:00+07:00");
            assertThat(driver.dossier(code).path("debts")).isEmpty();
            department.moveClock("2026-08-19T08:00:00+07:00");
            assertThat(driver.dossier(code).path("debts")).hasSize(1);
            assertThat(driver.dossier(code).path("apologies")).hasSize(1);
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void aDayOffMovesWhatAPlanAndARequestName() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            AssignmentDriver work = new AssignmentDriver(department);
            NamedUnit lead = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
            work.open(
                    AssignmentDriver.row("r001", AssignmentDriver.until(DeadlineKind.DATE, "2026-08-12", "12/8"), lead),
                    AssignmentDriver.row(
                            "r002",
                            AssignmentDriver.until(DeadlineKind.BEFORE_DATE, "2026-08-13", "trước 13/8"),
                            lead));
            String named = work.code("r001", "CN");
            String before = work.code("r002", "CN");
            String asked = department
                    .post(
                            "vanphong",
                            ReportDriver.CAMPAIGNS,
                            Map.of(
                                    "regime", "DOT-XUAT",
                                    "windowFrom", "2026-01-01",
                                    "windowTo", "2026-07-31",
                                    "due", "2026-08-12",
                                    "outwardDue", "2026-08-19"))
                    .path("code")
                    .asText();
            department.moveClock("2026-08-03T09:05:00+07:00");

            JsonNode preview = department.post("quantri", "/api/v1/calendar/preview", SWAP);
            assertThat(preview.path("moves").findValuesAsText("code")).containsExactly(asked, named);
            assertThat(preview.path("kept").findValuesAsText("code")).containsExactly(before);
            department.post("quantri", DAYS, seen(SWAP, preview.path("seen").asText()));

            String moved = "2026-08-13T17:00:00+07:00";
            JsonNode one = work.assignment(named);
            assertThat(one.path("due").path("current").asText()).isEqualTo(moved);
            assertThat(one.path("due").path("original").asText()).isEqualTo(moved);
            assertThat(work.assignment(before).path("due").path("current").asText())
                    .isEqualTo("2026-08-12T17:00:00+07:00");
            assertThat(department
                            .get("chuyenvien.cn", "/api/v1/tasks?subject=" + asked + "-CN")
                            .at("/items/0/due")
                            .asText())
                    .as("the task goes along")
                    .isEqualTo(moved);
            ReportDriver reports = new ReportDriver(department);
            assertThat(reports.campaign(asked).path("internalDue").asText()).isEqualTo(moved);
            assertThat(reports.report(asked + "-CN").path("due").asText()).isEqualTo(moved);

            department.moveClock("2026-08-13T16:00:00+07:00");
            reports.submit(asked, "CN");
            assertThat(reports.report(asked + "-CN").path("timeliness").asText())
                    .isEqualTo("ON_TIME");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static Map<String, Object> seen(Map<String, Object> decision, Object seen) {
        Map<String, Object> told = new HashMap<>(decision);
        told.put("seen", seen);
        return told;
    }

    private static String date(JsonNode dossier, String which) {
        return dossier.path("appointment").path(which).asText();
    }
}
