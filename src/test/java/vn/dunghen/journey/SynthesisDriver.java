package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings the department's own report through the tasklist the way each role would. */
final class SynthesisDriver {

    private static final String KIND = "report-collection/";

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    SynthesisDriver(TestDepartment department) {
        this.department = department;
    }

    static String address(String campaign) {
        return ReportDriver.CAMPAIGNS + "/" + campaign + "/synthesis";
    }

    JsonNode read(String campaign) {
        return department.get("kiemtoan", address(campaign));
    }

    JsonNode figure(String campaign, String code) {
        for (JsonNode one : read(campaign).path("figures")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    /** Everything its text says, one line each. */
    List<String> said(String campaign) {
        List<String> said = new ArrayList<>();
        read(campaign).path("parts").forEach(part -> part.path("said").forEach(line -> said.add(line.asText())));
        return said;
    }

    JsonNode task(String who, String campaign, String task) {
        for (JsonNode item :
                department.get(who, "/api/v1/tasks?subject=" + campaign).path("items")) {
            if (item.path("kind").asText().equals(KIND + task)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    /** With the pre-filled answer, {@code answers} laid over it. */
    Answer attempt(String who, String campaign, String task, Map<String, Object> answers) {
        JsonNode item = task(who, campaign, task);
        if (item.isMissingNode()) {
            throw new AssertionError(who + " has no task " + task + " of " + campaign);
        }
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

    void complete(String who, String campaign, String task, Map<String, Object> answers) {
        Answer answer = attempt(who, campaign, task, answers);
        if (answer.status() != 200) {
            throw new AssertionError(
                    task + " of " + campaign + " by " + who + " → " + answer.status() + " " + answer.text());
        }
    }

    /** From the draft to the door, nobody giving anything back. */
    void send(String campaign) {
        complete("vanphong", campaign, "synthesise", Map.of());
        complete("phogiamdoc", campaign, "approve", Map.of());
        complete("vanthu", campaign, "number", Map.of());
        complete("giamdoc", campaign, "sign", Map.of());
        complete("vanthu", campaign, "send", Map.of());
    }

    byte[] docx(String campaign) {
        return department.download("kiemtoan", address(campaign) + ".docx");
    }

    byte[] pdf(String campaign) {
        return department.download("kiemtoan", address(campaign) + ".pdf");
    }
}
