package vn.dunghen.plan.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.usecase.AssignmentProcess;
import vn.dunghen.workflow.SubjectVariables;

/** Talks to assignment.bpmn: the only place that starts, completes and correlates it. */
@Component
class EngineAssignmentProcess implements AssignmentProcess {

    private static final String PROCESS = "assignment";

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineAssignmentProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void opened(AssignmentId assignment, String leadUnit, Course course) {
        boolean standing = course.firstCheckIn() != null;
        Map<String, Object> known = new HashMap<>(Map.ofEntries(
                SubjectVariables.SUBJECT_TYPE.with(AssignmentId.TYPE),
                SubjectVariables.SUBJECT_ID.with(assignment.value()),
                AssignmentVariables.LADDER.with(standing ? "assignment-checkin" : "assignment"),
                AssignmentVariables.ON_REQUEST.with(course.onRequest()),
                AssignmentVariables.STANDING.with(standing),
                AssignmentVariables.YEAR_OVER_AT.with(course.yearOver()),
                AssignmentVariables.LEAD_UNIT.with(leadUnit)));
        Optional.ofNullable(course.firstCheckIn())
                .map(AssignmentVariables.CHECK_IN_OPENS_AT::with)
                .ifPresent(entry -> known.put(entry.getKey(), entry.getValue()));
        runtime.startProcessInstanceByKey(PROCESS, assignment.value(), known);
    }

    @Override
    public void coordinationAsked(AssignmentId assignment, String unit) {
        tell(
                "assignment.coordinationAsked",
                assignment,
                Map.ofEntries(AssignmentVariables.COORDINATING_UNIT.with(unit)));
    }

    @Override
    public String coordinatingUnit(String taskId) {
        return (String) tasks.getVariable(taskId, AssignmentVariables.COORDINATING_UNIT.name());
    }

    @Override
    public void coordinated(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void requested(AssignmentId assignment) {
        tell("assignment.requested", assignment, Map.of());
    }

    @Override
    public void accepted(String taskId, String officer) {
        complete(
                taskId,
                AssignmentVariables.ACCEPT_OUTCOME.with(AssignmentOutcome.Accept.ACCEPT.name()),
                AssignmentVariables.OFFICER.with(officer));
    }

    @Override
    public void refused(String taskId) {
        complete(taskId, AssignmentVariables.ACCEPT_OUTCOME.with(AssignmentOutcome.Accept.REFUSE.name()));
    }

    @Override
    public void reassigned(String taskId, String leadUnit) {
        complete(taskId, AssignmentVariables.LEAD_UNIT.with(leadUnit));
    }

    @Override
    public void checkedIn(String taskId, @Nullable Instant next, Verifier verifier) {
        if (next != null) {
            complete(
                    taskId,
                    AssignmentVariables.CHECK_IN_OUTCOME.with("NEXT"),
                    AssignmentVariables.CHECK_IN_OPENS_AT.with(next));
            return;
        }
        verifiedBy(taskId, verifier, AssignmentVariables.CHECK_IN_OUTCOME.with("LAST"));
    }

    @Override
    public void reported(String taskId, Verifier verifier) {
        verifiedBy(taskId, verifier);
    }

    @Override
    public void verified(String taskId, AssignmentOutcome.Verify outcome) {
        complete(taskId, AssignmentVariables.VERIFY_OUTCOME.with(outcome.name()));
    }

    @Override
    public void transferred(AssignmentId assignment, String officer) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(assignment.value(), PROCESS)
                .list()
                .forEach(
                        instance -> runtime.setVariable(instance.getId(), AssignmentVariables.OFFICER.name(), officer));
        // between two check-ins nothing is open that would have to be given on
        runtime.createMessageCorrelation("assignment.transferred")
                .processInstanceBusinessKey(assignment.value())
                .correlateAll();
    }

    @Override
    public void extensionAsked(AssignmentId assignment) {
        tell("assignment.extensionAsked", assignment, Map.of());
    }

    @Override
    public void extensionDecided(String taskId, AssignmentOutcome.Extension outcome) {
        complete(taskId, AssignmentVariables.EXTENSION_OUTCOME.with(outcome.name()));
    }

    @Override
    public void urged(String taskId) {
        tasks.complete(taskId);
    }

    @Override
    public void cancelled(AssignmentId assignment) {
        tell("assignment.cancelled", assignment, Map.of());
    }

    @SafeVarargs
    private void verifiedBy(String taskId, Verifier verifier, Map.Entry<String, Object>... more) {
        Map<String, Object> answers = new HashMap<>(Map.ofEntries(more));
        answers.putAll(Map.ofEntries(
                AssignmentVariables.VERIFY_ROUTE.with(verifier.byOffice() ? "OFFICE" : "HEAD"),
                AssignmentVariables.VERIFY_UNITS.with(String.join(",", verifier.units()))));
        tasks.complete(taskId, answers);
    }

    /** @throws RuleViolation when the assignment waits for nothing of the kind */
    private void tell(String message, AssignmentId assignment, Map<String, Object> known) {
        boolean heard = !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(assignment.value())
                .setVariablesToTriggeredScope(known)
                .correlateAllWithResult()
                .isEmpty();
        if (!heard) {
            throw RuleViolation.conflict("assignment.notNow");
        }
    }

    @SafeVarargs
    private void complete(String taskId, Map.Entry<String, Object>... answers) {
        tasks.complete(taskId, Map.ofEntries(answers));
    }
}
