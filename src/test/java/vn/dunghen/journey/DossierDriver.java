package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Works dossiers through the tasklist the way each colleague would. */
final class DossierDriver {

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    DossierDriver(TestDepartment department) {
        this.department = department;
    }

    /** Registers at the desk with all papers and answers the code. */
    String register(String procedure) {
        return register(procedure, papers(procedure));
    }

    /** All papers that a procedure asks for. */
    List<Map<String, String>> papers(String procedure) {
        List<Map<String, String>> papers = new ArrayList<>();
        department
                .get("motcua", "/api/v1/procedures/" + procedure)
                .path("components")
                .forEach(paper -> papers.add(Map.of(
                        "code",
                        paper.path("code").asText(),
                        "kind",
                        paper.path("kind").asText())));
        return papers;
    }

    String register(String procedure, List<Map<String, String>> papers) {
        return register(procedure, "DIRECT", papers);
    }

    String register(String procedure, String channel, List<Map<String, String>> papers) {
        return department
                .post("motcua", "/api/v1/dossiers", arrival(procedure, channel, papers))
                .path("code")
                .asText();
    }

    /** What the desk writes down of somebody who comes with these papers. */
    Map<String, Object> arrival(String procedure, String channel, List<Map<String, String>> papers) {
        return Map.of(
                "procedure",
                procedure,
                "channel",
                channel,
                "applicant",
                Map.of("kind", "PERSON", "name", "Nguyễn Vân Anh", "idNumber", "038200001234"),
                "components",
                papers);
    }

    /** Registers, accepts, hands over and assigns; answers the code. */
    String begin(String procedure, String head, String officer) {
        String code = register(procedure);
        complete("motcua", code, "check-components", Map.of());
        complete("motcua", code, "hand-over", Map.of());
        complete(head, code, "assign-officer", Map.of("officer", officer));
        return code;
    }

    /** From appraisal to the numbered result at the desk. */
    void work(String code, String head, String officer) {
        complete(officer, code, "appraise", Map.of("findings", "Hồ sơ đủ điều kiện theo quy định."));
        complete(head, code, "review", Map.of("outcome", "AGREE"));
        complete("phogiamdoc", code, "sign", Map.of("outcome", "SIGN"));
        complete("vanthu", code, "issue-result", Map.of());
    }

    /** From the officer's draft to the applicant who has been told. */
    void apologise(String code, String head, String officer, Map<String, Object> draft) {
        complete(officer, code, "draft-apology", draft);
        complete(head, code, "agree-apology", Map.of("outcome", "AGREE"));
        complete("giamdoc", code, "sign-apology", Map.of("outcome", "SIGN"));
        complete("vanthu", code, "issue-apology", Map.of());
        complete("motcua", code, "inform-applicant", Map.of("method", "PHONE"));
    }

    /** The result into the applicant's hand; one that is early is announced first. */
    void handOut(String code) {
        announce(code);
        complete("motcua", code, "return-result", Map.of());
    }

    void announce(String code) {
        if (open(code).contains("announce-result")) {
            complete("motcua", code, "announce-result", Map.of("method", "SMS"));
        }
    }

    /** The unit head explains, the director reads. */
    void explain(String code, String head) {
        complete(
                head,
                code,
                "explain-lateness",
                Map.of(
                        "explanation",
                        "Hồ sơ dồn vào cuối quý.",
                        "measures",
                        "Chia đều việc trong phòng mỗi sáng thứ hai."));
        complete("giamdoc", code, "receive-explanation", Map.of("note", "Đã xem."));
    }

    /** The officer finds papers missing; the head agrees; the desk tells the applicant. */
    void askForPapers(String code, String head, String officer) {
        complete(
                officer,
                code,
                "appraise",
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "findings",
                        "Bản vẽ chưa có kích thước.",
                        "missing",
                        "Bản vẽ có ghi kích thước.",
                        "reason",
                        "Thành phần hồ sơ theo quy định của thủ tục."));
        complete(head, code, "approve-supplement", Map.of("outcome", "AGREE"));
        complete("motcua", code, "send-supplement", Map.of("method", "PHONE"));
    }

    /** Something happens to the dossier from outside its tasks. */
    Answer happens(String who, String code, String what, Map<String, Object> body) {
        return department.call(who, "POST", "/api/v1/dossiers/" + code + "/" + what, body);
    }

    void complete(String who, String code, String task, Map<String, Object> answers) {
        Answer answer = attempt(who, code, task, answers);
        if (answer.status() != 200) {
            throw new AssertionError(task + " by " + who + " → " + answer.status() + " " + answer.text());
        }
    }

    /** Completes with the pre-filled answer and what is laid over it; the answer may be a refusal. */
    Answer attempt(String who, String code, String task, Map<String, Object> answers) {
        JsonNode item = task(who, code, task);
        JsonNode detail = department.get(who, "/api/v1/tasks/" + item.path("id").asText());
        ObjectNode data = (ObjectNode) detail.path("data").deepCopy();
        answers.forEach((key, value) -> data.set(key, json.valueToTree(value)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", detail.path("version").asInt());
        body.put("data", data);
        return department.call(who, "POST", "/api/v1/tasks/" + item.path("id").asText() + "/complete", body);
    }

    JsonNode task(String who, String code, String task) {
        for (JsonNode item :
                department.get(who, "/api/v1/tasks?subject=" + code).path("items")) {
            if (item.path("kind").asText().equals("dossier-handling/" + task)) {
                return item;
            }
        }
        throw new AssertionError(who + " has no task " + task + " of " + code + "; open are " + open(code));
    }

    /** Names of the open tasks of a dossier. */
    List<String> open(String code) {
        List<String> names = new ArrayList<>();
        department
                .get("kiemtoan", "/api/v1/tasks?scope=ALL&subject=" + code)
                .path("items")
                .forEach(item -> names.add(item.path("kind").asText().replace("dossier-handling/", "")));
        return names;
    }

    JsonNode dossier(String code) {
        return department.get("kiemtoan", "/api/v1/dossiers/" + code);
    }

    /** Who was told at which rung, in the order of telling: {@code RUNG recipient date}. */
    List<String> told(String code) {
        List<String> told = new ArrayList<>();
        String id = dossier(code).path("id").asText();
        department
                .get("kiemtoan", "/api/v1/notices?subject=dossier:" + id)
                .path("items")
                .forEach(notice -> told.add(
                        0,
                        notice.path("rung").asText() + " "
                                + notice.path("recipient").asText() + " "
                                + notice.path("sentAt").asText().substring(0, 10)));
        return told;
    }
}
