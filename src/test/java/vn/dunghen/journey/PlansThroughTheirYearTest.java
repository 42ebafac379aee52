package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.journey.PlanDriver.DRAFTER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * Two plans as departments write them, from the Word file to the closing: what the file leaves open is settled by hand, the
 * units work, two ask for more time, one is late until the director hears of it, and every row is judged at the end.
 */
class PlansThroughTheirYearTest {

    private static final String ASSIGNMENTS = "/api/v1/assignments";

    /** Set by hand after the import: the files name no day for this work. */
    private static final List<String> DAYS_BY_HAND = List.of("2026-03-31", "2026-04-17", "2026-06-30", "2026-09-30");

    /** Who leads what a file gives to nobody, or to somebody it does not name plainly. */
    private static final List<String> LEADS_BY_HAND = List.of("CN", "CDS", "TDC", "VP");

    private static final Map<String, String> HEADS =
            Map.of("CN", "truongphong.cn", "CDS", "truongphong.cds", "TDC", "truongphong.tdc", "VP", "chanhvanphong");
    private static final Map<String, String> OFFICERS =
            Map.of("CN", "chuyenvien.cn", "CDS", "chuyenvien.cds", "TDC", "chuyenvien.tdc", "VP", "vanphong");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"nang-cao-chi-so", "tuyen-truyen"})
    void aPlanGoesFromItsWordFileThroughItsYear(String name) throws IOException {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-02-11T09:00:00+07:00")) {
            PlanDriver plans = new PlanDriver(department);
            AssignmentDriver work = new AssignmentDriver(department);
            Answer read = department.upload(
                    DRAFTER, "/api/v1/plans/import", name + ".docx", word(name), "year", "2026", "title", "");
            assertThat(read.status()).as(read.text()).isEqualTo(201);
            String id = read.body().path("id").asText();
            int rows = read.body().path("assignments").size();
            assertThat(rows).isGreaterThan(10);
            settle(department, id, read.body());

            department.post(
                    DRAFTER,
                    "/api/v1/plans/" + id + "/submission",
                    Map.of("opinionUnits", List.of("CN", "CDS", "TDC"), "opinionsDue", "2026-02-13"));
            plans.complete("truongphong.cn", id, "give-opinion", Map.of());
            department.moveClock("2026-02-23T08:00:00+07:00");
            assertThat(plans.state(id)).as("silence counts as agreement").isEqualTo("CONSOLIDATING");
            plans.complete(DRAFTER, id, "consolidate", Map.of());
            plans.complete("vanphong", id, "check-form", Map.of());
            plans.complete("giamdoc", id, "approve", Map.of());
            plans.issue(id);
            JsonNode issued = plans.plan(id);
            assertThat(issued.path("state").asText()).isEqualTo("IN_FORCE");
            List<String> readers = new ArrayList<>();
            issued.path("readers").forEach(one -> {
                if (!one.path("unit").isNull()) {
                    readers.add(one.path("unit").asText());
                }
            });
            assertThat(readers).as("whom Nơi nhận names and whom it gives work").contains("CN", "CDS", "TDC", "VP");
            HEADS.forEach((unit, head) -> plans.complete(head, id, "acknowledge", Map.of()));
            plans.complete("trungtam", id, "publish", Map.of("url", "https://skhcn.minhhoa.example/ke-hoach"));

            List<JsonNode> dated = new ArrayList<>();
            department
                    .get("kiemtoan", ASSIGNMENTS + "?plan=" + id + "&size=200")
                    .path("items")
                    .forEach(one -> {
                        if (HEADS.containsKey(one.path("leadUnit").asText())
                                && department
                                        .get(
                                                "kiemtoan",
                                                ASSIGNMENTS + "/"
                                                        + one.path("code").asText())
                                        .path("due")
                                        .path("original")
                                        .asText()
                                        .startsWith("2026-0")) {
                            dated.add(one);
                        }
                    });
            assertThat(dated).as("work with a day in the year").hasSizeGreaterThan(3);
            String late = dated.get(0).path("code").asText();
            for (JsonNode one : dated) {
                String unit = one.path("leadUnit").asText();
                work.complete(
                        HEADS.get(unit), one.path("code").asText(), "accept", Map.of("officer", OFFICERS.get(unit)));
            }
            for (JsonNode one : dated.subList(1, 3)) {
                String code = one.path("code").asText();
                String officer = OFFICERS.get(one.path("leadUnit").asText());
                department.post(
                        officer,
                        ASSIGNMENTS + "/" + code + "/extension",
                        Map.of("proposed", "2026-10-30", "reason", "Chờ hướng dẫn của cấp trên."));
                work.complete("chanhvanphong", code, "decide-extension", Map.of());
            }
            department.moveClock("2026-10-12T08:00:00+07:00");
            assertThat(work.told(late)).contains("OVERDUE_1 chanhvanphong", "OVERDUE_3 giamdoc");
            for (JsonNode one : dated) {
                report(department, work, one);
            }
            assertThat(work.against(late, "againstOriginal")).isEqualTo("LATE");

            department.moveClock("2027-01-04T08:00:00+07:00");
            JsonNode progress = department.get("kiemtoan", "/api/v1/plans/" + id);
            evaluate(plans, id, progress.path("assignments").size());
            plans.complete("giamdoc", id, "approve-evaluation", Map.of());
            assertThat(plans.state(id)).isEqualTo("CLOSED");
            assertThat(plans.plan(id).path("results")).hasSize(rows);
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** Every row gets leads that are sure, and the rows of the year's work a day. */
    private void settle(TestDepartment department, String id, JsonNode plan) {
        int position = 0;
        for (JsonNode row : plan.path("assignments")) {
            ObjectNode change = json.createObjectNode();
            ArrayNode leads = sure(row.path("leads"));
            boolean byHand = leads.isEmpty() || position < 4;
            if (byHand) {
                leads = json.createArrayNode();
                leads.addObject().put("unit", LEADS_BY_HAND.get(position % LEADS_BY_HAND.size()));
            }
            change.set("leads", leads);
            change.set("coordinating", sure(row.path("coordinating")));
            change.set("monitoring", sure(row.path("monitoring")));
            if (position < 4) {
                change.set(
                        "deadline",
                        json.createObjectNode()
                                .put("kind", "DATE")
                                .put("to", DAYS_BY_HAND.get(position))
                                .put("text", row.path("deadline").path("text").asText()));
            }
            Answer answer = department.call(
                    DRAFTER,
                    "PUT",
                    "/api/v1/plans/" + id + "/assignments/" + row.path("row").asText(),
                    change);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            position++;
        }
        assertThat(new TreeSet<>(plans(department, id).path("warnings").findValuesAsText("row")))
                .as("what a person has settled is asked no more")
                .isSubsetOf(List.of(""));
    }

    private static JsonNode plans(TestDepartment department, String id) {
        return department.get(DRAFTER, "/api/v1/plans/" + id);
    }

    private ArrayNode sure(JsonNode units) {
        ArrayNode sure = json.createArrayNode();
        units.forEach(unit -> {
            if (unit.path("sure").asBoolean()) {
                sure.add(unit);
            }
        });
        return sure;
    }

    private static void report(TestDepartment department, AssignmentDriver work, JsonNode one) {
        String code = one.path("code").asText();
        String unit = one.path("leadUnit").asText();
        work.complete(OFFICERS.get(unit), code, "report-result", Map.of());
        if (work.tasks("vanphong", code).contains("verify")) {
            work.complete("vanphong", code, "verify", Map.of());
        } else {
            work.complete("chanhvanphong", code, "verify-by-head", Map.of());
        }
        assertThat(work.assignment(code).path("state").asText()).isEqualTo("DONE");
    }

    /** As the system counted it, with words of the office. */
    private static void evaluate(PlanDriver plans, String id, int rows) {
        plans.complete(
                "vanphong",
                id,
                "evaluate",
                Map.of("summary", "Các đơn vị thực hiện " + rows + " nhiệm vụ của kế hoạch."));
    }

    /** The text as an office has it in Word: headings bold, the rest plain. */
    private static byte[] word(String name) throws IOException {
        String text = new ClassPathResource("plans/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                var run = document.createParagraph().createRun();
                boolean heading = line.startsWith("# ");
                run.setBold(heading);
                run.setText(heading ? line.substring(2) : line);
            });
            document.write(out);
            return out.toByteArray();
        }
    }
}
