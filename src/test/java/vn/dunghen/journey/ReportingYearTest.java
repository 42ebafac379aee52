package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final String RUNG = "ladder.rungFired";
    private static final List<String> UNITS = List.of("VP", "CN", "TDC", "KHTC", "CDS", "TT", "TTTT", "TTTDC");
    private static final List<String> IN_TIME = List.of("VP", "CN", "TDC", "CDS", "TT");
    private static final List<String> LATE = List.of("KHTC", "TTTT");
    private static final String NEVER = "TTTDC";
    private static final List<String> REPORTING =
            UNITS.stream().filter(unit -> !unit.equals(NEVER)).toList();
    private static final List<String> WITH_OFFICER = List.of("CN", "TDC", "KHTC", "CDS");

    /**
     * One period of the year; a month and a day each.
     *
     * @param handedIn when five units hand in
     * @param afterEscalation when two more do
     * @param closed when the collection is over and the department's report goes out
     * @param restated the working day after the window, when estimates are made final
     * @param reminders the days of the two reminders, of the due date and of the two steps up
     */
    private record Half(
            String code,
            String handedIn,
            String afterEscalation,
            String closed,
            String restated,
            List<String> reminders) {}

    private static final Half FIRST = new Half(
            "PAPI-6T-2026-H1",
            "06-02",
            "06-08",
            "06-09",
            "06-15",
            List.of("05-28T07:00", "06-02T07:00", "06-04T17:00", "06-05T07:00", "06-08T07:00"));
    private static final Half WHOLE = new Half(
            "PAPI-NAM-2026",
            "12-02",
            "12-08",
            "12-09",
            "12-15",
            List.of("11-27T07:00", "12-02T07:00", "12-04T17:00", "12-07T07:00", "12-08T07:00"));

    @ParameterizedTest
    @EnumSource(Database.class)
    void bothReportsAreOutBeforeTheirDatesAndEverybodyWasAskedOnceAndOnWorkingDays(Database database)
            throws IOException {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            regime(department, "PAPI-6T", "FIRST_HALF");
            regime(department, "PAPI-NAM", "YEAR");
            live(department, FIRST);
            live(department, WHOLE);
            department.moveClock("2026-12-30T09:00:00+07:00");
            for (Half half : List.of(FIRST, WHOLE)) {
                matrix(department, half);
                for (String unit : UNITS) {
                    assertThat(told(department, half.code() + "-" + unit))
                            .as("reminders of %s in %s", unit, half.code())
                            .containsExactlyInAnyOrderElementsOf(expected(half, unit));
                }
                trail(department, half);
            }
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void live(TestDepartment department, Half half) {
        var units = new ReportDriver(department);
        var office = new SynthesisDriver(department);
        assertThat(units.campaign(half.code()).path("state").asText()).isEqualTo("PLANNED");
        clock(department, half.handedIn(), "09:00");
        assertThat(units.campaign(half.code()).path("state").asText())
                .as("opened by itself")
                .isEqualTo("COLLECTING");
        IN_TIME.forEach(unit -> units.submit(half.code(), unit));
        IN_TIME.forEach(unit -> units.accept(half.code(), unit));
        clock(department, half.afterEscalation(), "10:00");
        LATE.forEach(unit -> units.submit(half.code(), unit));
        LATE.forEach(unit -> units.accept(half.code(), unit));
        clock(department, half.closed(), "08:00");
        assertThat(units.report(half.code() + "-" + NEVER).path("timeliness").asText())
                .isEqualTo("NOT_REPORTED");
        office.send(half.code());
        JsonNode sent = office.read(half.code()).path("sent");
        assertThat(sent.path("onTime").asBoolean()).isTrue();
        assertThat(sent.path("via").asText()).isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(OffsetDateTime.parse(sent.path("at").asText()))
                .as("before the tenth")
                .isBefore(OffsetDateTime.parse(
                        units.campaign(half.code()).path("outwardDue").asText()));
        assertThat(office.said(half.code()))
                .anyMatch(line -> line.startsWith("Đơn vị không báo cáo: ") && line.contains("Trung tâm Kỹ thuật"));
        clock(department, half.restated(), "09:00");
        for (String unit : REPORTING) {
            units.submit(half.code(), unit);
            units.accept(half.code(), unit);
        }
    }

    private static void clock(TestDepartment department, String day, String time) {
        department.moveClock("2026-" + day + "T" + time + ":00+07:00");
    }

    private static void matrix(TestDepartment department, Half half) {
        JsonNode matrix = department.get("kiemtoan", ReportDriver.CAMPAIGNS + "/" + half.code() + "/matrix");
        assertThat(matrix.path("items")).hasSize(8).allSatisfy(line -> {
            String unit = line.path("unit").asText();
            String timeliness = LATE.contains(unit) ? "LATE" : unit.equals(NEVER) ? "NOT_REPORTED" : "ON_TIME";
            assertThat(line.path("cells")
                            .get(0)
                            .path("report")
                            .path("timeliness")
                            .asText())
                    .as(unit)
                    .isEqualTo(timeliness);
        });
        JsonNode counts = matrix.path("periods").get(0).path("counts");
        assertThat(counts.path("expected").asInt()).isEqualTo(8);
        assertThat(counts.path("onTime").asInt()).isEqualTo(5);
        assertThat(counts.path("late").asInt()).isEqualTo(2);
        assertThat(counts.path("escalated").asInt()).isEqualTo(3);
    }

    /** {@code <rung> <recipient> <minute>} of what each should have been told about a unit's report. */
    private static List<String> expected(Half half, String unit) {
        String head = ReportDriver.head(unit);
        String officer = "chuyenvien." + unit.toLowerCase(Locale.ROOT);
        List<String> both = WITH_OFFICER.contains(unit) ? List.of(head, officer) : List.of(head);
        List<String> expected = new ArrayList<>();
        both.forEach(one ->
                expected.add("AHEAD_5 " + one + " 2026-" + half.reminders().get(0)));
        both.forEach(one ->
                expected.add("AHEAD_2 " + one + " 2026-" + half.reminders().get(1)));
        if (!IN_TIME.contains(unit)) {
            expected.add("EXPIRED " + head + " 2026-" + half.reminders().get(2));
            expected.add("OVERDUE_1 " + head + " 2026-" + half.reminders().get(3));
            expected.add("OVERDUE_1 chanhvanphong 2026-" + half.reminders().get(3));
            expected.add("OVERDUE_2 phogiamdoc 2026-" + half.reminders().get(4));
        }
        if (!unit.equals(NEVER)) {
            both.forEach(one -> expected.add("AHEAD_5 " + one + " 2026-" + half.restated() + "T07:00"));
        }
        return expected;
    }

    private static List<String> told(TestDepartment department, String report) {
        List<String> told = new ArrayList<>();
        new ReportDriver(department)
                .notices(report)
                .forEach(one -> told.add(one.path("rung").asText() + " "
                        + one.path("recipient").asText() + " "
                        + one.path("sentAt").asText().substring(0, 16)));
        return told;
    }

    private static void trail(TestDepartment department, Half half) throws IOException {
        var units = new ReportDriver(department);
        Map<String, List<String>> trail = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        String export = new String(department.download("kiemtoan", "/api/v1/audit/export"), StandardCharsets.UTF_8);
        for (String line : export.split("\n")) {
            JsonNode entry = json.readTree(line);
            trail.computeIfAbsent(entry.path("subjectId").asText(), any -> new ArrayList<>())
                    .add(entry.path("action").asText().replace("report.", ""));
        }
        for (String unit : UNITS) {
            assertThat(trail.get(
                            units.report(half.code() + "-" + unit).path("id").asText()))
                    .as("trail of %s in %s", unit, half.code())
                    .containsExactlyElementsOf(expectedTrail(unit));
        }
        assertThat(trail.get(units.campaign(half.code()).path("id").asText()))
                .containsExactly(
                        "campaignPlanned",
                        "campaignOpened",
                        "campaignAsked",
                        "campaignCollected",
                        "synthesisDrafted",
                        "synthesisSubmitted",
                        "synthesisApproved",
                        "document.numberReserved",
                        "synthesisNumbered",
                        "synthesisSigned",
                        "document.numberIssued",
                        "synthesisSent");
    }

    private static List<String> expectedTrail(String unit) {
        List<String> handIn = WITH_OFFICER.contains(unit)
                ? List.of("filled", "submitted", "accepted")
                : List.of("submitted", "accepted");
        List<String> trail = new ArrayList<>(List.of("asked", RUNG, RUNG));
        if (!IN_TIME.contains(unit)) {
            trail.addAll(List.of(RUNG, "escalated", RUNG, "escalated", RUNG, "escalated"));
        }
        if (unit.equals(NEVER)) {
            trail.add("notReported");
            return trail;
        }
        trail.addAll(handIn);
        trail.addAll(List.of("restatementAsked", RUNG));
        trail.addAll(handIn);
        return trail;
    }

    private static void regime(TestDepartment department, String code, String frequency) {
        Map<String, Object> body = new TreeMap<>();
        body.put("code", code);
        body.put("name", "Tuyên truyền cải cách hành chính, nâng cao chỉ số PAPI");
        body.put("recipient", "Ủy ban nhân dân tỉnh");
        body.put("via", "Sở Thông tin và Truyền thông");
        body.put("frequency", frequency);
        body.put("cutoffDay", 14);
        body.put("internalDue", Map.of("month", 0, "day", 5, "roll", "BEFORE"));
        body.put("outwardDue", Map.of("month", 0, "day", 10, "roll", "BEFORE"));
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
