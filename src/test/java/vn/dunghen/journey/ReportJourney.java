package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.ReportDriver.CAMPAIGNS;
import static vn.dunghen.journey.ReportDriver.REPORTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Reports that collect themselves: opened by the clock, reminded, escalated, corrected, excused, closed. */
abstract class ReportJourney {

    private static final String START = "2026-04-27T09:00:00+07:00";
    private static final String HALF = "CCHC-6T-2026-H1";
    private static final List<String> IN_TIME = List.of("VP", "CN", "TDC", "CDS", "TT");

    private final Database database;

    ReportJourney(Database database) {
        this.database = database;
    }

    @Test
    void aHalfYearOpensByItselfFiveComeInTimeTwoAfterEscalationOneNever() {
        // three units a transaction: the eight take three turns
        try (TestDepartment department = TestDepartment.open(database, START, "--dunghen.report.batch=3")) {
            var driver = new ReportDriver(department);
            JsonNode planned = driver.campaign(HALF);
            assertThat(planned.path("state").asText()).isEqualTo("PLANNED");
            assertThat(planned.path("window").path("from").asText()).isEqualTo("2025-12-15");
            assertThat(planned.path("window").path("to").asText()).isEqualTo("2026-06-14");
            assertThat(planned.path("internalDue").asText())
                    .as("before Friday 5 June")
                    .isEqualTo("2026-06-04T17:00:00+07:00");
            assertThat(planned.path("outwardDue").asText()).isEqualTo("2026-06-09T17:00:00+07:00");

            department.moveClock("2026-06-02T09:00:00+07:00");
            JsonNode open = driver.campaign(HALF);
            assertThat(open.path("state").asText()).isEqualTo("COLLECTING");
            assertThat(open.path("counts").path("expected").asInt()).isEqualTo(8);
            IN_TIME.forEach(unit -> driver.submit(HALF, unit));
            IN_TIME.forEach(unit -> driver.accept(HALF, unit));
            assertThat(driver.told(HALF + "-CN"))
                    .containsExactlyInAnyOrder(
                            "AHEAD_5 chuyenvien.cn",
                            "AHEAD_5 truongphong.cn",
                            "AHEAD_2 chuyenvien.cn",
                            "AHEAD_2 truongphong.cn");

            department.moveClock("2026-06-08T10:00:00+07:00");
            for (String unit : List.of("KHTC", "TTTT", "TTTDC")) {
                String head = ReportDriver.head(unit);
                String officer = unit.equals("KHTC") ? "chuyenvien.khtc" : head;
                assertThat(driver.told(HALF + "-" + unit).stream().distinct())
                        .as("each person once for each rung: " + unit)
                        .hasSameSizeAs(driver.told(HALF + "-" + unit))
                        .contains(
                                "AHEAD_5 " + officer,
                                "AHEAD_2 " + officer,
                                "EXPIRED " + head,
                                "OVERDUE_1 " + head,
                                "OVERDUE_1 chanhvanphong",
                                "OVERDUE_2 phogiamdoc");
                neverOnADayOff(department, driver.notices(HALF + "-" + unit));
            }
            assertThat(driver.told(HALF + "-CN"))
                    .as("nothing after it was handed in")
                    .hasSize(4);
            driver.complete("chanhvanphong", HALF + "-KHTC", "urge", Map.of());
            driver.submit(HALF, "KHTC");
            driver.submit(HALF, "TTTT");
            driver.accept(HALF, "KHTC");
            driver.accept(HALF, "TTTT");
            assertThat(driver.campaign(HALF).path("state").asText()).isEqualTo("COLLECTING");

            department.moveClock("2026-06-09T09:00:00+07:00");
            JsonNode closed = driver.campaign(HALF);
            assertThat(closed.path("state").asText()).isEqualTo("COLLECTED");
            assertThat(counts(closed)).isEqualTo("8 expected, 7 received, 5 on time, 2 late, 3 escalated, 1 never");
            assertThat(driver.report(HALF + "-TTTDC").path("timeliness").asText())
                    .isEqualTo("NOT_REPORTED");
            assertThat(driver.tasks("trungtam.tdc", HALF + "-TTTDC")).isEmpty();
            assertThat(driver.report(HALF + "-KHTC").path("timeliness").asText())
                    .isEqualTo("LATE");

            JsonNode matrix = department.get("kiemtoan", CAMPAIGNS + "/" + HALF + "/matrix");
            assertThat(matrix.path("items")).hasSize(8);
            assertThat(matrix.path("periods").get(0).path("period").asText()).isEqualTo("2026-H1");
            assertThat(driver.campaign("CCHC-6T-2027-H1").path("state").asText())
                    .as("the next one is planned")
                    .isEqualTo("PLANNED");
            intact(department);
        }
    }

    @Test
    void figuresGivenBeforeTheWindowEndsAreEstimatesAndAskedForAgainAfterIt() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new ReportDriver(department);
            department.moveClock("2026-06-02T09:00:00+07:00");
            driver.submit(HALF, "KHTC");
            driver.accept(HALF, "KHTC");
            JsonNode first = driver.report(HALF + "-KHTC").path("versions").get(0);
            assertThat(first.path("asOf").asText()).startsWith("2026-06-02");
            assertThat(figure(first, "given.budget-spent").path("estimated").asBoolean())
                    .isTrue();
            assertThat(figure(first, "given.citizens-received").isMissingNode())
                    .as("asked of the inspectorate only")
                    .isTrue();

            department.moveClock("2026-06-15T09:00:00+07:00");
            assertThat(driver.tasks("chuyenvien.khtc", HALF + "-KHTC")).containsExactly("fill");
            driver.complete(
                    "chuyenvien.khtc",
                    HALF + "-KHTC",
                    "fill",
                    Map.of("figures", changed(department, HALF + "-KHTC", "chuyenvien.khtc", 9)));
            driver.complete("truongphong.khtc", HALF + "-KHTC", "submit", Map.of());
            driver.accept(HALF, "KHTC");
            JsonNode report = driver.report(HALF + "-KHTC");
            assertThat(report.path("accepted").asInt()).isEqualTo(2);
            JsonNode second = report.path("versions").get(1);
            assertThat(second.path("kind").asText()).isEqualTo("RESTATED");
            JsonNode spent = figure(second, "given.budget-spent");
            assertThat(spent.path("estimated").asBoolean()).isFalse();
            assertThat(spent.path("value").asInt()).isEqualTo(9);
            assertThat(spent.path("before").path("value").asInt()).isEqualTo(7);
            assertThat(figure(report.path("versions").get(0), "given.budget-spent")
                            .path("value")
                            .asInt())
                    .as("the older version stays as it was")
                    .isEqualTo(7);
            assertThat(report.path("timeliness").asText()).isEqualTo("ON_TIME");
            intact(department);
        }
    }

    @Test
    void aReturnedReportStaysInTimeAndACorrectionMakesANewVersion() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new ReportDriver(department);
            department.moveClock("2026-06-04T15:00:00+07:00");
            driver.submit(HALF, "CN");
            driver.complete(
                    "vanphong",
                    HALF + "-CN",
                    "check",
                    Map.of("outcome", "RETURN", "reason", "Thiếu số lượt tập huấn."));
            JsonNode again = department
                    .get("chuyenvien.cn", "/api/v1/tasks?subject=" + HALF + "-CN")
                    .path("items")
                    .get(0);
            String page = new SignedInVisitor(department, "chuyenvien.cn")
                    .page("/viec-cua-toi/" + again.path("id").asText());
            assertThat(page.substring(0, page.indexOf("<form class=\"panel\"")))
                    .as("why it came back stands above the form")
                    .contains("Điều cần sửa:", "Thiếu số lượt tập huấn.");
            department.moveClock("2026-06-05T10:00:00+07:00");
            assertThat(driver.told(HALF + "-CN").stream().filter(one -> one.startsWith("EXPIRED")))
                    .as("a working day more to hand it in again")
                    .isEmpty();
            driver.submit(HALF, "CN");
            driver.accept(HALF, "CN");
            JsonNode report = driver.report(HALF + "-CN");
            assertThat(report.path("timeliness").asText()).isEqualTo("ON_TIME");
            assertThat(report.path("returned").asInt()).isEqualTo(1);
            assertThat(report.path("versions")).hasSize(2);

            String correction = REPORTS + "/" + HALF + "-CN/correction";
            Map<String, Object> body = Map.of(
                    "reason",
                    "Cộng nhầm một lớp.",
                    "figures",
                    List.of(Map.of("code", "given.officials-trained", "value", 12)));
            assertThat(department
                            .call("chuyenvien.cn", "POST", correction, body)
                            .status())
                    .isEqualTo(403);
            department.post("truongphong.cn", correction, body);
            assertThat(department
                            .call("truongphong.cn", "POST", correction, body)
                            .status())
                    .as("one correction at a time")
                    .isEqualTo(409);
            assertThat(driver.report(HALF + "-CN").path("accepted").asInt()).isEqualTo(2);
            driver.accept(HALF, "CN");
            JsonNode corrected = driver.report(HALF + "-CN");
            assertThat(corrected.path("accepted").asInt()).isEqualTo(3);
            JsonNode cell = figure(corrected.path("versions").get(2), "given.officials-trained");
            assertThat(cell.path("before").path("version").asInt()).isEqualTo(2);
            intact(department);
        }
    }

    @Test
    void unitsComeAndGoWhileTheCollectionRunsAndItEndsWhenAllIsIn() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new ReportDriver(department);
            JsonNode asked = department.post(
                    "vanphong",
                    CAMPAIGNS,
                    Map.of(
                            "regime", "DOT-XUAT",
                            "windowFrom", "2026-01-01",
                            "windowTo", "2026-04-26",
                            "due", "2026-05-01",
                            "outwardDue", "2026-05-08"));
            String code = asked.path("code").asText();
            assertThat(code).isEqualTo("DOT-XUAT-L1");
            assertThat(asked.path("internalDue").asText())
                    .as("1 May is a holiday, and so is the day before the weekend ends")
                    .isEqualTo("2026-05-04T17:00:00+07:00");
            department.moveClock("2026-04-27T09:01:00+07:00");
            department.post("vanphong", CAMPAIGNS + "/" + code + "/units", Map.of("units", List.of("MC")));
            assertThat(department
                            .call("vanphong", "POST", CAMPAIGNS + "/" + code + "/units", Map.of("units", List.of("MC")))
                            .status())
                    .isEqualTo(409);
            assertThat(driver.campaign(code).path("counts").path("expected").asInt())
                    .isEqualTo(9);
            department.post(
                    "chanhvanphong", CAMPAIGNS + "/" + code + "/units/TT/excuse", Map.of("reason", "Đang thanh tra."));
            assertThat(driver.tasks("thanhtra", code + "-TT")).isEmpty();
            for (String unit : List.of("VP", "CN", "TDC", "KHTC", "CDS", "TTTT", "TTTDC")) {
                driver.submit(code, unit);
            }
            assertThat(driver.tasks("chanhvanphong", code + "-VP"))
                    .as("the chief of office may check, but not the report he handed in")
                    .containsExactly("check");
            assertThat(driver.attempt("chanhvanphong", code + "-VP", "check", Map.of())
                            .status())
                    .isEqualTo(403);
            for (String unit : List.of("VP", "CN", "TDC", "KHTC", "CDS", "TTTT", "TTTDC")) {
                driver.accept(code, unit);
            }
            driver.complete("truongmotcua", code + "-MC", "submit", Map.of());
            driver.accept(code, "MC");
            department.moveClock("2026-04-27T09:02:00+07:00");
            JsonNode done = driver.campaign(code);
            assertThat(done.path("state").asText()).isEqualTo("COLLECTED");
            assertThat(counts(done)).isEqualTo("8 expected, 8 received, 8 on time, 0 late, 0 escalated, 0 never");

            String ahead = "CCHC-NAM-2026";
            department.post("vanphong", CAMPAIGNS, Map.of("regime", "CCHC-NAM", "period", "2026"));
            department.moveClock("2026-04-27T09:03:00+07:00");
            assertThat(driver.campaign(ahead).path("state").asText())
                    .as("asked for before its day")
                    .isEqualTo("COLLECTING");
            department.post("chanhvanphong", CAMPAIGNS + "/" + ahead + "/close", Map.of("reason", "Mở nhầm kỳ."));
            department.moveClock("2026-04-27T09:04:00+07:00");
            assertThat(driver.campaign(ahead).path("counts").path("notReported").asInt())
                    .isEqualTo(8);
            assertThat(driver.tasks("truongphong.cds", ahead + "-CDS")).isEmpty();
            intact(department);
        }
    }

    @Test
    void whatIsWronglySentIsRefusedInWordsAndChangesNothing() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            var driver = new ReportDriver(department);
            department.moveClock("2026-06-02T09:00:00+07:00");
            String kpi = HALF + "-KHTC";
            Answer other = driver.attempt(
                    "chuyenvien.khtc",
                    kpi,
                    "fill",
                    Map.of("figures", List.of(Map.of("code", "given.budget-spent", "value", -1))));
            assertThat(other.status()).isEqualTo(422);
            assertThat(driver.attempt(
                                    "chuyenvien.khtc",
                                    kpi,
                                    "fill",
                                    Map.of("figures", List.of(Map.of("code", "khong.co", "value", 1))))
                            .status())
                    .isEqualTo(422);
            assertThat(driver.tasks("chuyenvien.cn", kpi)).isEmpty();
            String address = CAMPAIGNS + "/" + HALF;
            refused(department, 403, "truongphong.cn", address + "/close", Map.of("reason", "Xong."));
            refused(department, 422, "vanphong", address + "/close", Map.of());
            refused(department, 422, "vanphong", address + "/units", Map.of("units", List.of("XX")));
            refused(department, 404, "vanphong", address + "/units/MC/excuse", Map.of("reason", "Không có."));
            refused(department, 404, "vanphong", CAMPAIGNS + "/KHONG-CO/close", Map.of("reason", "Xong."));
            refused(department, 409, "vanphong", CAMPAIGNS, Map.of("regime", "CCHC-6T", "period", "2026-H1"));
            refused(department, 422, "vanphong", CAMPAIGNS, Map.of("regime", "CCHC-6T", "period", "2026-H2"));
            refused(department, 422, "vanphong", CAMPAIGNS, Map.of("regime", "CCHC-6T", "period", "2026-Q1"));
            refused(department, 422, "vanphong", CAMPAIGNS, Map.of("regime", "KHONG", "period", "2026"));
            refused(department, 422, "vanphong", CAMPAIGNS, Map.of("regime", "DOT-XUAT"));
            refused(department, 403, "chuyenvien.cn", CAMPAIGNS, Map.of("regime", "CCHC-NAM", "period", "2026"));
            refused(department, 409, "truongphong.cn", REPORTS + "/" + HALF + "-CN/correction", Map.of("reason", "a"));
            refused(department, 422, "chanhvanphong", "/api/v1/report-regimes", Map.of("code", "a b"));
            assertThat(department
                            .call("kiemtoan", "GET", CAMPAIGNS + "?cursor=la", null)
                            .status())
                    .isEqualTo(422);
            assertThat(department
                            .call("kiemtoan", "GET", REPORTS + "?size=0", null)
                            .status())
                    .isEqualTo(422);
            assertThat(department.call("quantri", "GET", CAMPAIGNS, null).status())
                    .isIn(403, 404);
            assertThat(driver.report(kpi).path("versions")).isEmpty();
        }
    }

    private static void refused(
            TestDepartment department, int status, String who, String address, Map<String, Object> body) {
        Answer answer = department.call(who, "POST", address, body);
        assertThat(answer.status())
                .as(address + " " + body + " " + answer.text())
                .isEqualTo(status);
    }

    private static String counts(JsonNode campaign) {
        JsonNode counts = campaign.path("counts");
        return "%d expected, %d received, %d on time, %d late, %d escalated, %d never"
                .formatted(
                        counts.path("expected").asInt(),
                        counts.path("received").asInt(),
                        counts.path("onTime").asInt(),
                        counts.path("late").asInt(),
                        counts.path("escalated").asInt(),
                        counts.path("notReported").asInt());
    }

    private static JsonNode figure(JsonNode version, String code) {
        for (JsonNode cell : version.path("figures")) {
            if (cell.path("code").asText().equals(code)) {
                return cell;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** The pre-filled figures with another value for those the unit gives. */
    private static JsonNode changed(TestDepartment department, String code, String who, int value) {
        String task = department
                .get(who, "/api/v1/tasks?subject=" + code)
                .path("items")
                .get(0)
                .path("id")
                .asText();
        JsonNode figures = department
                .get(who, "/api/v1/tasks/" + task)
                .path("data")
                .path("figures")
                .deepCopy();
        figures.forEach(row -> {
            if (row.path("code").asText().startsWith("given.")) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) row).put("value", value);
            }
        });
        return figures;
    }

    private static void neverOnADayOff(TestDepartment department, JsonNode notices) {
        var calendar = department.context().getBean(WorkingCalendar.class);
        assertThat(notices).isNotEmpty().allSatisfy(one -> assertThat(calendar.isWorkingDay(
                        OffsetDateTime.parse(one.path("sentAt").asText()).toLocalDate()))
                .as(one.toString())
                .isTrue());
    }

    private static void intact(TestDepartment department) {
        assertThat(department
                        .get("kiemtoan", "/api/v1/audit/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }
}
