package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings feedback through the tasklist the way each office would. */
final class FeedbackDriver {

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    FeedbackDriver(TestDepartment department) {
        this.department = department;
    }

    static Map<String, Object> said(String kind, boolean publish) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", "DIRECT");
        body.put("kind", kind);
        body.put(
                "sender",
                Map.of("kind", "PERSON", "name", "Lâm Thị Bưởi", "phone", "0912 345 678", "address", "12 phố Sao Mai"));
        body.put("content", "Tôi nộp hồ sơ đã lâu mà chưa được trả lời, đề nghị Sở xem lại.");
        body.put("publish", publish);
        return body;
    }

    String receive(String who, Map<String, Object> body) {
        return department.post(who, "/api/v1/feedback", body).path("code").asText();
    }

    /** From the classification to the draft on its officer's desk. */
    void toOfficer(String code, String unit, String head, String officer) {
        complete("chanhvanphong", code, "classify", Map.of("outcome", "HANDLE", "unit", unit));
        complete(head, code, "assign", Map.of("officer", officer));
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
            if (item.path("kind").asText().equals("feedback-handling/" + task)) {
                return attempt(who, item.path("id").asText(), answers);
            }
        }
        throw new AssertionError(who + " has no task " + task + " of " + code);
    }

    Answer attempt(String who, String task, Map<String, Object> answers) {
        String address = "/api/v1/tasks/" + task;
        JsonNode detail = department.get(who, address);
        ObjectNode data = (ObjectNode) detail.path("data").deepCopy();
        answers.forEach((key, value) -> data.set(key, json.valueToTree(value)));
        return department.call(
                who,
                "POST",
                address + "/complete",
                Map.of("version", detail.path("version").asInt(), "data", data));
    }

    JsonNode read(String code) {
        return department.get("kiemtoan", "/api/v1/feedback/" + code);
    }

    String state(String code) {
        return read(code).path("state").asText();
    }
}
