package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * A year of reporting as a department's plan once laid it down: eight units before 5 June and before 5 December to the office,
 * the department before 10 June and before 10 December through another department to the People's Committee. Five units are
 * in time, two come after the matter went up, one never.
 */
class ReportingYearTest {

    private static final String START = "2026-01-12T09:00:00+07:00";
    private static final List<String> UNITS = List.of("VP", "CN", "TDC", "KHTC", "CDS", "TT", "TTTT", "TTTDC");
    private static final List<String> IN_TIME = List.of("VP", "CN", "TDC", "CDS", "TT");
    private static final List<String> LATE = List.of("KHTC", "TTTT");
    private static final String NEVER = "TTTDC";

    /** One period of the year. Days as ISO 8601, without the year. */
    private record Half(
            String code, String opened, String handedIn, String afterEscalation, String closed, String outward) {}

    @ParameterizedTest
    @EnumSource(Database.class)
    void bothReportsAreOutBeforeTheirDatesAndEverybodyWasAskedOnceAndOnWorkingDays(Database database)
            throws IOException {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            regime(department, "PAPI-6T", "FIRST_HALF");
            regime(department, "PAPI-NAM", "YEAR");
            live(department, new Half("PAPI-6T-2026-H1", "05-07", "06-02", "06-08", "06-09", "06-09"));
            live(department, new Half("PAPI-NAM-2026", "11-06", "12-02", "12-08", "12-09", "12-09"));
            for (String code : List.of("PAPI-6T-2026-H1", "PAPI-NAM-2026")) {
                System.out.println("NOTICES " + code + "\n" + String.join("\n", notices(department, code)));
                System.out.println("TRAIL " + code + "\n" + trail(department, code));
            }
        }
    }

    private static void live(TestDepartment department, Half half) {
        var units = new ReportDriver(department);
        var office = new SynthesisDriver(department);
        assertThat(units.campaign(half.code()).path("state").asText()).isEqualTo("PLANNED");
        System.out.println(units.campaign(half.code()));
        department.moveClock("2026-" + half.handedIn() + "T09:00:00+07:00");
        assertThat(units.campaign(half.code()).path("state").asText()).isEqualTo("COLLECTING");
        IN_TIME.forEach(unit -> units.submit(half.code(), unit));
        IN_TIME.forEach(unit -> units.accept(half.code(), unit));
        department.moveClock("2026-" + half.afterEscalation() + "T10:00:00+07:00");
        LATE.forEach(unit -> units.submit(half.code(), unit));
        LATE.forEach(unit -> units.accept(half.code(), unit));
        department.moveClock("2026-" + half.closed() + "T08:00:00+07:00");
        System.out.println(units.campaign(half.code()));
        office.send(half.code());
        System.out.println(office.read(half.code()).path("sent"));
    }

    private static List<String> notices(TestDepartment department, String campaign) {
        var units = new ReportDriver(department);
        List<String> told = new ArrayList<>();
        for (String unit : UNITS) {
            units.notices(campaign + "-" + unit)
                    .forEach(one -> told.add(unit + " " + one.path("rung").asText() + " "
                            + one.path("recipient").asText() + " "
                            + one.path("sentAt").asText().substring(0, 16)));
        }
        department
                .get(
                        "kiemtoan",
                        "/api/v1/notices?size=200&subject=report-campaign:"
                                + units.campaign(campaign).path("id").asText())
                .path("items")
                .forEach(one -> told.add("SỞ " + one.path("rung").asText() + " "
                        + one.path("recipient").asText() + " "
                        + one.path("sentAt").asText().substring(0, 16)));
        return told;
    }

    private static Map<String, List<String>> trail(TestDepartment department, String campaign) throws IOException {
        Map<String, List<String>> actions = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        String export = new String(
                department.download("kiemtoan", "/api/v1/audit/export"), StandardCharsets.UTF_8);
        Map<String, String> names = new TreeMap<>();
        var units = new ReportDriver(department);
        names.put("report-campaign:" + units.campaign(campaign).path("id").asText(), campaign);
        UNITS.forEach(unit -> names.put(
                "unit-report:" + units.report(campaign + "-" + unit).path("id").asText(), unit));
        int shown = 0;
        for (String line : export.split("\n")) {
            JsonNode entry = json.readTree(line);
            if (line.contains("report") && shown++ < 2) System.out.println(line);
            String name = names.get(entry.path("stream").asText());
            if (name == null) name = names.get(entry.path("subject").asText());
            if (name != null) {
                actions.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(entry.path("action").asText());
            }
        }
        return actions;
    }

    private static void regime(TestDepartment department, String code, String frequency) {
        int month = 0;
        Map<String, Object> body = new TreeMap<>();
        body.put("code", code);
        body.put("name", "Tuyên truyền cải cách hành chính, nâng cao chỉ số PAPI");
        body.put("recipient", "Ủy ban nhân dân tỉnh");
        body.put("via", "Sở Thông tin và Truyền thông");
        body.put("frequency", frequency);
        body.put("cutoffDay", 14);
        body.put("internalDue", Map.of("month", month, "day", 5, "roll", "BEFORE"));
        body.put("outwardDue", Map.of("month", month, "day", 10, "roll", "BEFORE"));
        body.put("openDays", 20);
        body.put("closeDays", 1);
        body.put("outline", "I. Kết quả thực hiện\nII. Đánh giá chung\nIII. Kiến nghị, đề xuất");
        body.put("basis", "Kế hoạch của Sở");
        body.put("effectiveFrom", "2026-01-12");
        body.put("units", UNITS);
        body.put(
                "figures",
                List.of(
                        Map.of("code", "plan.done", "name", "Nhiệm vụ đã hoàn thành", "origin", "SYSTEM"),
                        Map.of(
                                "code",
                                "given.officials-trained",
                                "name",
                                "Lượt công chức, viên chức được tuyên truyền",
                                "origin",
                                "GIVEN")));
        department.post("chanhvanphong", "/api/v1/report-regimes", body);
    }
}
