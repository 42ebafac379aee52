package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.AssignmentDriver.row;
import static vn.dunghen.journey.AssignmentDriver.until;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Dossiers and assignments become figures, figures become indicators, and a target changes from a day on. */
abstract class IndicatorJourney {

    private static final String START = "2026-02-11T09:00:00+07:00";
    private static final String DEFINITIONS = "/api/v1/indicator-definitions";
    private static final NamedUnit CN = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
    private static final NamedUnit CDS = NamedUnit.unit("CDS", "Phòng Chuyển đổi số");

    private final Database database;

    IndicatorJourney(Database database) {
        this.database = database;
    }

    @Test
    void whatPeopleDidStandsInTheIndicatorsOfTheAgencyAndOfTheirUnit() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            work(department);
            dossiers(department);
            department.moveClock("2026-05-20T10:00:00+07:00");

            assertThat(figure(department, "period=2026", "plan.assignments")).isEqualTo(3);
            assertThat(figure(department, "period=2026", "plan.done")).isEqualTo(2);
            assertThat(figure(department, "period=2026", "plan.done-early-unaided"))
                    .as("the other was early as well, but had asked for more time")
                    .isEqualTo(1);
            assertThat(figure(department, "period=2026", "plan.extensions-asked"))
                    .isEqualTo(1);
            assertThat(figure(department, "period=2026", "plan.open-overdue")).isEqualTo(1);
            assertThat(figure(department, "period=2026&unit=CN", "plan.open-overdue"))
                    .isZero();
            assertThat(figure(department, "period=2026-01", "plan.assignments"))
                    .as("nothing was opened by 14 January")
                    .isZero();
            assertThat(figure(department, "from=2026-02-11&to=2026-02-11", "plan.open"))
                    .as("as it stood at the end of that day")
                    .isEqualTo(3);

            JsonNode table = department
                    .get("giamdoc", "/api/v1/statistics/dossiers?from=2025-12-15&to=2026-12-14&by=unit")
                    .path("total");
            assertThat(table.path("receivedTotal").asInt()).isEqualTo(3);
            for (String column : new String[] {"receivedOnline", "receivedDirect", "resolvedTotal", "pendingLate"}) {
                assertThat(figure(
                                department,
                                "period=2026",
                                "dossier." + column.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)))
                        .as(column)
                        .isEqualTo(table.path(column).asInt());
            }

            JsonNode early = indicator(department, "period=2026", "PLAN-EARLY");
            assertThat(early.path("value").asDouble()).isEqualTo(50);
            assertThat(early.path("standing").asText()).isEqualTo("REACHED");
            assertThat(early.path("figures").get(0).path("rows").asText()).startsWith("/ke-hoach/nhiem-vu/so-lieu?");
            assertThat(early.path("figures").get(0).path("source").asText()).isNotBlank();
            JsonNode online = indicator(department, "period=2026", "PAR-ONLINE");
            assertThat(online.path("numerator").asInt()).isEqualTo(1);
            assertThat(online.path("denominator").asInt()).isEqualTo(3);
            assertThat(online.path("standing").asText()).isEqualTo("MISSED");
            assertThat(indicator(department, "period=2026", "PAR-ON-TIME")
                            .path("value")
                            .asDouble())
                    .isEqualTo(100);
            JsonNode payment = indicator(department, "period=2026", "PAR-PAYMENT");
            assertThat(payment.path("standing").asText()).isEqualTo("NOT_RECORDED");
            assertThat(payment.path("value").isNull()).as("never a constant").isTrue();
            assertThat(indicator(department, "period=2026-01", "PAR-ONLINE")
                            .path("standing")
                            .asText())
                    .isEqualTo("NOTHING_TO_COUNT");

            JsonNode units = department.get("giamdoc", "/api/v1/indicators/PLAN-EARLY?period=2026");
            units.path("items").forEach(unit -> {
                boolean worked = unit.path("unit").asText().equals("CN");
                assertThat(unit.path("value").isNull()).as(unit.toString()).isEqualTo(!worked);
            });
            assertThat(department
                            .get("chuyenvien.cn", "/api/v1/indicators/PLAN-EARLY?period=2026")
                            .path("items"))
                    .as("an officer sees the own unit")
                    .hasSize(1);
        }
    }

    @Test
    void aTargetChangesFromItsDayOnAndEarlierPeriodsKeepTheirs() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            ObjectNode wanted = read(department, "PAR-ONLINE");
            wanted.put("target", 75.5);
            wanted.put("effectiveFrom", "2026-07-01");
            assertThat(change(department, "vanphong", "PAR-ONLINE", wanted).status())
                    .isEqualTo(200);
            assertThat(target(department, "2026-H1")).isEqualTo(60);
            assertThat(target(department, "2026-H2")).isEqualTo(75.5);
            assertThat(change(department, "quantri", "PAR-ONLINE", wanted).status())
                    .as("another has changed it since it was read")
                    .isEqualTo(409);

            ObjectNode ending = read(department, "PAR-ONLINE");
            ending.put("effectiveTo", "2026-12-31");
            assertThat(change(department, "quantri", "PAR-ONLINE", ending).status())
                    .isEqualTo(200);
            assertThat(target(department, "2026-H2")).isEqualTo(75.5);
            assertThat(indicator(department, "period=2027", "PAR-ONLINE").isMissingNode())
                    .as("ended with the year")
                    .isTrue();

            department.post(
                    "quantri",
                    DEFINITIONS,
                    Map.of(
                            "code", "PAR-LATE",
                            "group", "PAR",
                            "name", "Hồ sơ quá hạn",
                            "formula", "Hồ sơ giải quyết quá hạn trong kỳ",
                            "part", "dossier.resolved-late",
                            "targetKind", "AT_MOST",
                            "target", 0,
                            "basis", "Kế hoạch của Sở"));
            JsonNode late = indicator(department, "period=2026", "PAR-LATE");
            assertThat(late.path("standing").asText()).isEqualTo("REACHED");
            assertThat(late.path("denominator").isNull()).isTrue();

            String trail = department
                    .call("kiemtoan", "GET", "/api/v1/audit/export?from=2026-02-11&to=2026-02-12", null)
                    .text();
            assertThat(trail).contains("indicator.changed", "indicator.ended", "indicator.defined", "75,5", "≥ 60");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void whatMakesNoSenseOrIsNotOnesToSayIsRefused() {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            refused(department, Map.of("effectiveFrom", "2026-02-10"), "effectiveFrom", "từ hôm nay");
            refused(department, Map.of("effectiveTo", "2026-01-01"), "effectiveTo", "hết áp dụng");
            refused(department, Map.of("part", "dossier.khong-co"), "part", "dossier.khong-co");
            refused(department, Map.of("part", "dossier.a * 2"), "part", "dấu +");
            refused(department, Map.of("part", ""), "part", "tử số");
            refused(department, Map.of("name", " "), "name", "tên");
            refused(department, Map.of("name", "x".repeat(301)), "name", "300");
            refused(department, Map.of("target", -1), "target", "không âm");
            refused(department, Map.of("targetKind", "BIG"), "targetKind", "Chọn");
            ObjectNode wanted = read(department, "PAR-ONLINE");
            assertThat(change(department, "chuyenvien.cn", "PAR-ONLINE", wanted).status())
                    .isEqualTo(403);
            assertThat(change(department, "kiemtoan", "PAR-ONLINE", wanted).status())
                    .as("may read them")
                    .isEqualTo(403);
            assertThat(change(department, "quantri", "NONE", wanted).status()).isEqualTo(404);
            assertThat(department
                            .call(
                                    "quantri",
                                    "POST",
                                    DEFINITIONS,
                                    wanted.deepCopy().put("group", "PAR"))
                            .status())
                    .as("the code is taken")
                    .isEqualTo(409);
            assertThat(department
                            .call("chuyenvien.cn", "GET", DEFINITIONS, null)
                            .status())
                    .isEqualTo(403);
            for (String question : new String[] {
                "period=2026-H9",
                "from=2026-02-02&to=2026-02-01",
                "period=",
                "period=2026&unit=XX",
                "from=x&to=y",
                "period=2026&from=2026-01-01",
                "from=1900-01-01&to=2026-01-01",
                "from=2001-01-01&to=2026-01-01"
            }) {
                assertThat(department
                                .call("giamdoc", "GET", "/api/v1/indicators?" + question, null)
                                .status())
                        .as(question)
                        .isEqualTo(422);
            }
            assertThat(status(department, "chuyenvien.cn", "period=2026&unit=CN"))
                    .isEqualTo(200);
            assertThat(status(department, "chuyenvien.cn", "period=2026&unit=TDC"))
                    .isEqualTo(403);
            assertThat(status(department, "chuyenvien.cn", "period=2026")).isEqualTo(403);
            assertThat(status(department, "quantri", "period=2026"))
                    .as("the administrator defines, and reads no figure")
                    .isEqualTo(403);
            assertThat(department.get("quantri", DEFINITIONS + "/PAR-ONLINE").path("items"))
                    .as("nothing was written")
                    .hasSize(1);
        }
    }

    private static void work(TestDepartment department) {
        var driver = new AssignmentDriver(department);
        driver.open(
                row("r001", until(DeadlineKind.DATE, "2026-04-15", "15/4/2026"), CN),
                row("r002", until(DeadlineKind.DATE, "2026-04-20", "20/4/2026"), CN),
                row("r003", until(DeadlineKind.DATE, "2026-04-24", "24/4/2026"), CDS));
        String early = driver.code("r001", "CN");
        String asked = driver.code("r002", "CN");
        driver.complete("truongphong.cn", early, "accept", Map.of("officer", "chuyenvien.cn"));
        driver.complete("truongphong.cn", asked, "accept", Map.of("officer", "chuyenvien.cn"));
        department.post(
                "chuyenvien.cn",
                AssignmentDriver.API + "/" + asked + "/extension",
                Map.of("proposed", "2026-05-15", "reason", "Chờ ý kiến của Bộ."));
        driver.complete("chanhvanphong", asked, "decide-extension", Map.of());
        department.moveClock("2026-03-20T09:00:00+07:00");
        for (String code : new String[] {early, asked}) {
            department.post(
                    "chuyenvien.cn",
                    AssignmentDriver.API + "/" + code + "/result",
                    Map.of("result", "Báo cáo số 12/BC-CN."));
            driver.complete("vanphong", code, "verify", Map.of());
        }
    }

    private static void dossiers(TestDepartment department) {
        var driver = new DossierDriver(department);
        String done = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(done, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(done);
        driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        String online = driver.register("KHCN-DKHD", "ONLINE", driver.papers("KHCN-DKHD"));
        driver.complete("motcua", online, "check-components", Map.of());
    }

    private static void refused(TestDepartment department, Map<String, Object> odd, String field, String said) {
        ObjectNode wanted = read(department, "PAR-ONLINE");
        odd.forEach((key, value) -> wanted.putPOJO(key, value));
        Answer answer = change(department, "quantri", "PAR-ONLINE", wanted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(answer.text()).contains(said);
    }

    /** The newest row as a script sends it back. */
    private static ObjectNode read(TestDepartment department, String code) {
        ObjectNode row = (ObjectNode) department
                .get("quantri", DEFINITIONS + "/" + code)
                .path("items")
                .get(0);
        row.set("seen", row.remove("changedAt"));
        row.remove("verified");
        if (row.path("effectiveFrom").asText().compareTo("2026-02-11") < 0) {
            row.remove("effectiveFrom");
        }
        return row;
    }

    private static Answer change(TestDepartment department, String who, String code, ObjectNode wanted) {
        return department.call(who, "PUT", DEFINITIONS + "/" + code, wanted);
    }

    private static int status(TestDepartment department, String who, String question) {
        return department
                .call(who, "GET", "/api/v1/indicators?" + question, null)
                .status();
    }

    private static double target(TestDepartment department, String period) {
        return indicator(department, "period=" + period, "PAR-ONLINE")
                .path("target")
                .asDouble();
    }

    private static JsonNode indicator(TestDepartment department, String question, String code) {
        return one(department.get("giamdoc", "/api/v1/indicators?" + question), code);
    }

    private static int figure(TestDepartment department, String question, String code) {
        return one(department.get("giamdoc", "/api/v1/figures?" + question), code)
                .path("value")
                .asInt();
    }

    private static JsonNode one(JsonNode answer, String code) {
        for (JsonNode item : answer.path("items")) {
            if (item.path("code").asText().equals(code)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }
}
