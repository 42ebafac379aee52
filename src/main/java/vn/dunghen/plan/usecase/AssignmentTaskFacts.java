package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentExtension;
import vn.dunghen.plan.domain.AssignmentNote;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of an assignment. */
@Component
@Transactional(readOnly = true)
public class AssignmentTaskFacts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Assignments assignments;
    private final AssignmentLimits limits;
    private final AssignmentStaff staff;
    private final UnitsInGroups units;
    private final Directory directory;

    AssignmentTaskFacts(
            Assignments assignments,
            AssignmentLimits limits,
            AssignmentStaff staff,
            UnitsInGroups units,
            Directory directory) {
        this.assignments = assignments;
        this.limits = limits;
        this.staff = staff;
        this.units = units;
        this.directory = directory;
    }

    public TaskHandler.SubjectLine describe(AssignmentId id) {
        Assignment assignment = find(id);
        return new TaskHandler.SubjectLine(assignment.code(), assignment.work().shortly(), null);
    }

    /** The officer's own tasks are due with the work, all others after their own time. */
    public TaskHandler.Deadline due(String task, AssignmentId id, Instant openedAt) {
        boolean work = task.equals("report-result") || task.equals("check-in");
        Instant at = Optional.ofNullable(work ? find(id).currentDue() : null)
                .orElseGet(() -> limits.due(task.equals("report-result") ? "verify" : task, openedAt));
        return new TaskHandler.Deadline(at, false);
    }

    public Map<String, Object> read(AssignmentId id, Function<Assignment, Map<String, Object>> answer) {
        return answer.apply(find(id));
    }

    /** The people of the lead unit, the first of them chosen. */
    public Map<String, Object> acceptance(Assignment assignment) {
        List<StaffMember> people = staff.of(assignment.leadUnit());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "ACCEPT");
        data.put(
                "officers",
                people.stream().map(one -> option(one.login(), one.name())).toList());
        people.stream().findFirst().ifPresent(one -> data.put("officer", one.login()));
        return data;
    }

    /** The units that could lead instead. */
    public Map<String, Object> otherUnits(Assignment assignment) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "KEEP");
        data.put("reason", "Nhiệm vụ thuộc chức năng của đơn vị.");
        data.put(
                "units",
                directory.units().stream()
                        .filter(unit -> !unit.code().equals(assignment.leadUnit()) && units.hasHead(unit.code()))
                        .map((Unit unit) -> option(unit.code(), unit.name()))
                        .toList());
        return data;
    }

    /** What the officer last wrote, else the product the plan asks for. */
    public Map<String, Object> report(Assignment assignment) {
        List<AssignmentNote> notes = assignment.notes();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "result",
                notes.isEmpty()
                        ? "Đã thực hiện: "
                                + Optional.ofNullable(assignment.work().product())
                                        .orElse(assignment.work().shortly())
                        : notes.get(notes.size() - 1).text());
        data.put("hasFigure", asksFigure(assignment) && lastReport(assignment));
        return data;
    }

    public Map<String, Object> extension(Assignment assignment) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "GRANT");
        assignment
                .openExtension()
                .map(AssignmentExtension::wantedDue)
                .ifPresent(at -> data.put("until", LocalDate.ofInstant(at, ZONE).toString()));
        data.put("reason", "Lý do xin gia hạn có cơ sở.");
        return data;
    }

    private static boolean asksFigure(Assignment assignment) {
        TargetOperator operator = assignment.work().targetOperator();
        return operator != null && operator != TargetOperator.TEXT;
    }

    /** Whether this report ends the work: always, but for the check-ins before the last. */
    private static boolean lastReport(Assignment assignment) {
        return assignment.checkIns().stream()
                        .filter(one -> one.doneAt() == null)
                        .count()
                <= 1;
    }

    private static Map<String, Object> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private Assignment find(AssignmentId id) {
        return assignments.find(id).orElseThrow(() -> RuleViolation.notFound("assignment.unknown"));
    }
}
