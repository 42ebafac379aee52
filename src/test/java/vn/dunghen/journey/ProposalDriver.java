package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings proposals through the tasklist the way each office would. */
final class ProposalDriver {

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    ProposalDriver(TestDepartment department) {
        this.department = department;
    }

    static Map<String, Object> proposal(String from, List<Map<String, Object>> changes) {
        return Map.of(
                "title",
                "Công bố thủ tục hành chính lĩnh vực chuyển đổi số",
                "reason",
                "Rà soát thủ tục năm 2026",
                "effectiveFrom",
                from,
                "changes",
                changes);
    }

    static Map<String, Object> change(String kind, String code, String field, int days, String unit) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("kind", kind);
        change.put("code", code);
        change.put("name", "Xác nhận nền tảng số dùng chung");
        change.put("field", field);
        change.put("fieldName", "Chuyển đổi số");
        change.put("committed", Map.of("amount", days, "unit", "WORKING_DAY"));
        change.put("level", "TT");
        change.put("result", "Văn bản xác nhận");
        change.put("unit", unit);
        change.put("components", List.of(Map.of("code", "DON", "name", "Đơn đề nghị", "kind", "ORIGINAL")));
        return change;
    }

    String propose(String who, Map<String, Object> body) {
        return department
                .post(who, "/api/v1/procedure-proposals", body)
                .path("code")
                .asText();
    }

    /** From the proposer's desk to the numbered decision. */
    void publish(String proposer, String code) {
        complete(proposer, code, "draft", Map.of());
        complete("vanphong", code, "check", Map.of());
        complete("phogiamdoc", code, "approve", Map.of());
        complete("vanthu", code, "number", Map.of());
    }

    void complete(String who, String code, String task, Map<String, Object> answers) {
        Answer answer = attempt(who, code, task, answers);
        if (answer.status() != 200) {
            throw new AssertionError(task + " by " + who + " → " + answer.status() + " " + answer.text());
        }
    }

    Answer attempt(String who, String code, String task, Map<String, Object> answers) {
        for (JsonNode item :
                department.get(who, "/api/v1/tasks?subject=" + code).path("items")) {
            if (item.path("kind").asText().equals("procedure-publication/" + task)) {
                String address = "/api/v1/tasks/" + item.path("id").asText();
                JsonNode detail = department.get(who, address);
                ObjectNode data = (ObjectNode) detail.path("data").deepCopy();
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

    JsonNode proposal(String code) {
        return department.get("kiemtoan", "/api/v1/procedure-proposals/" + code);
    }
}
