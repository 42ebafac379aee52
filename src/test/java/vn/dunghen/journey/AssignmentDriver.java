package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanTarget;
import vn.dunghen.plan.usecase.AssignmentsOfPlan;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;

/** Brings assignments through the tasklist the way each unit would. */
final class AssignmentDriver {

    static final PlanId PLAN = new PlanId("9c1a6f0e-0000-4000-8000-000000000001");
    static final String API = "/api/v1/assignments";

    private final TestDepartment department;
    private final ObjectMapper json = new ObjectMapper();

    AssignmentDriver(TestDepartment department) {
        this.department = department;
    }

    static PlanRow row(String key, PlanDeadline deadline, NamedUnit... leads) {
        return new PlanRow(
                key,
                "1",
                "Cải cách hành chính",
                "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý",
                "Báo cáo kết quả rà soát",
                deadline,
                null,
                List.of(leads),
                List.of(),
                List.of(),
                null);
    }

    static PlanRow coordinated(PlanRow row, NamedUnit... by) {
        return new PlanRow(
                row.row(),
                row.ordinal(),
                row.group(),
                row.content(),
                row.product(),
                row.deadline(),
                row.manner(),
                row.leads(),
                List.of(by),
                List.of(),
                new PlanTarget(TargetOperator.AT_LEAST, new BigDecimal("85"), "%", "Đạt từ 85% trở lên"));
    }

    static PlanDeadline until(DeadlineKind kind, String day, String text) {
        return new PlanDeadline(kind, null, day == null ? null : LocalDate.parse(day), text);
    }

    void open(PlanRow... rows) {
        department.context().getBean(AssignmentsOfPlan.class).open(PLAN, 2026, List.of(rows), "VP");
    }

    /** The code of the assignment of a row and a unit. */
    String code(String row, String unit) {
        for (JsonNode one : department
                .get("kiemtoan", API + "?plan=" + PLAN.value() + "&size=200")
                .path("items")) {
            if (one.path("row").asText().equals(row)
                    && one.path("leadUnit").asText().equals(unit)) {
                return one.path("code").asText();
            }
        }
        throw new AssertionError("no assignment of row " + row + " and unit " + unit);
    }

    JsonNode assignment(String code) {
        return department.get("kiemtoan", API + "/" + code);
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
            if (item.path("kind").asText().equals("assignment/" + task)) {
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

    /** Kinds of the open tasks a person may take on this assignment. */
    List<String> tasks(String who, String code) {
        List<String> kinds = new ArrayList<>();
        department
                .get(who, "/api/v1/tasks?subject=" + code)
                .path("items")
                .forEach(item -> kinds.add(item.path("kind").asText().replace("assignment/", "")));
        return kinds;
    }

    /** {@code <rung> <recipient>} of every notice about it. */
    List<String> told(String code) {
        List<String> told = new ArrayList<>();
        department
                .get(
                        "kiemtoan",
                        "/api/v1/notices?subject=assignment:"
                                + assignment(code).path("id").asText())
                .path("items")
                .forEach(notice -> told.add(notice.path("rung").asText() + " "
                        + notice.path("recipient").asText()));
        return told;
    }

    String against(String code, String which) {
        return assignment(code).path("timeliness").path(which).asText();
    }
}
