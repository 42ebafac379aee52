package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings units' reports through the tasklist the way each unit would. */
final class ReportDriver {

    static final String CAMPAIGNS = "/api/v1/report-campaigns";
    static final String REPORTS = "/api/v1/unit-reports";

    private static final Map<String, String> HEADS = Map.of(
            "VP", "chanhvanphong",
            "CN", "truongphong.cn",
            "TDC", "truongphong.tdc",
            "KHTC", "truongphong.khtc",
            "CDS", "truongphong.cds",
            "TT", "thanhtra",
            "TTTT", "trungtam",
            "TTTDC", "trungtam.tdc");
    private static final List<String> WITH_OFFICER = List.of("CN", "TDC", "KHTC", "CDS");

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    ReportDriver(TestDepartment department) {
        this.department = department;
    }

    static String head(String unit) {
        return HEADS.get(unit);
    }

    JsonNode campaign(String code) {
        return department.get("kiemtoan", CAMPAIGNS + "/" + code);
    }

    JsonNode report(String code) {
        return department.get("kiemtoan", REPORTS + "/" + code);
    }

    /** Filled by the officer where there is one, submitted by the head. */
    void submit(String campaign, String unit) {
        String code = campaign + "-" + unit;
        if (WITH_OFFICER.contains(unit)) {
            complete("chuyenvien." + unit.toLowerCase(java.util.Locale.ROOT), code, "fill", Map.of());
        }
        complete(head(unit), code, "submit", Map.of());
    }

    void accept(String campaign, String unit) {
        complete("vanphong", campaign + "-" + unit, "check", Map.of());
    }

    void complete(String who, String code, String task, Map<String, Object> answers) {
        Answer answer = attempt(who, code, task, answers);
        if (answer.status() != 200) {
            throw new AssertionError(
                    task + " of " + code + " by " + who + " → " + answer.status() + " " + answer.text());
        }
    }

    /** With the pre-filled answer, figures the unit must give filled in with 7. */
    Answer attempt(String who, String code, String task, Map<String, Object> answers) {
        for (JsonNode item :
                department.get(who, "/api/v1/tasks?subject=" + code).path("items")) {
            if (item.path("kind").asText().equals("unit-report/" + task)) {
                String address = "/api/v1/tasks/" + item.path("id").asText();
                JsonNode detail = department.get(who, address);
                ObjectNode data = (ObjectNode) detail.path("data").deepCopy();
                give(data);
                answers.forEach((key, value) -> data.set(key, json.valueToTree(value)));
                return department.call(
                        who,
                        "POST",
                        address + "/complete",
                        Map.of("version", detail.path("version").asInt(), "data", data));
            }
        }
        throw new AssertionError(who + " has no task " + task + " of " + code);
    }

    private static void give(ObjectNode data) {
        if (data.path("figures") instanceof ArrayNode rows) {
            rows.forEach(row -> {
                if (row.path("code").asText().startsWith("given.") && !row.has("value")) {
                    ((ObjectNode) row).put("value", 7);
                    ((ObjectNode) row).put("note", "Sổ theo dõi của đơn vị");
                }
            });
        }
    }

    List<String> tasks(String who, String code) {
        List<String> kinds = new ArrayList<>();
        department
                .get(who, "/api/v1/tasks?subject=" + code)
                .path("items")
                .forEach(item -> kinds.add(item.path("kind").asText().replace("unit-report/", "")));
        return kinds;
    }

    /** {@code <rung> <recipient>} of every notice about a unit's report, the earliest first. */
    List<String> told(String code) {
        List<String> told = new ArrayList<>();
        notices(code)
                .forEach(one -> told.add(
                        0,
                        one.path("rung").asText() + " " + one.path("recipient").asText()));
        return told;
    }

    JsonNode notices(String code) {
        return department
                .get(
                        "kiemtoan",
                        "/api/v1/notices?size=200&subject=unit-report:"
                                + report(code).path("id").asText())
                .path("items");
    }
}
