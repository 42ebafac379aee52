package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One instance walking through its diagram, told in the diagram's own ids. */
final class Story {

    private static final String SUBJECT = "H99.15-261015-0004";

    private final ModelEngine model;
    private final ProcessInstance instance;

    private Story(ModelEngine model, String process, Map<String, Object> variables) {
        this.model = model;
        this.instance = model.engine.getRuntimeService().startProcessInstanceByKey(process, SUBJECT, variables);
    }

    static Story dossier(ModelEngine model) {
        var variables = Map.<String, Object>of(
                "subjectType", "dossier",
                "subjectId", SUBJECT,
                "field", "SHTT",
                "procedure", "1.003542",
                "forecaster", "officer.an",
                "paymentFirst", false);
        return new Story(model, "dossier-handling", variables);
    }

    static Story review(ModelEngine model) {
        return new Story(
                model,
                "liability-review",
                Map.of("subjectType", "liability-review", "subjectId", SUBJECT, "reviewOpensAt", in(30)));
    }

    static Story watch(ModelEngine model) {
        return new Story(
                model,
                "deadline-watch",
                Map.of("subjectType", "dossier", "subjectId", SUBJECT, "watchKind", "dossier"));
    }

    static Story plan(ModelEngine model) {
        return new Story(
                model, "plan-lifecycle", Map.of("subjectType", "plan", "subjectId", SUBJECT, "drafter", "officer.an"));
    }

    /** Completes one of several open tasks of this id: the one that speaks to this unit. */
    Story doesFor(String unit, String task) {
        var open = model.engine.getTaskService().createTaskQuery().taskDefinitionKey("userTask_" + task).list().stream()
                .filter(one -> unit.equals(model.engine.getTaskService().getVariable(one.getId(), "subjectPart")))
                .toList();
        assertThat(open)
                .as("open tasks %s of %s among %s", task, unit, openTasks())
                .hasSize(1);
        model.engine.getTaskService().complete(open.get(0).getId());
        return this;
    }

    static Story publication(ModelEngine model) {
        return new Story(
                model,
                "procedure-publication",
                Map.of("subjectType", "procedure-proposal", "subjectId", SUBJECT, "proposer", "officer.an"));
    }

    static Story feedback(ModelEngine model) {
        return new Story(model, "feedback-handling", Map.of("subjectType", "feedback", "subjectId", SUBJECT));
    }

    /** An assignment; @param known what is not as usual: {@code onRequest}, {@code standing}, {@code checkInOpensAt} */
    static Story assignment(ModelEngine model, Map<String, Object> known) {
        var variables = new HashMap<String, Object>(Map.of(
                "subjectType",
                "assignment",
                "subjectId",
                SUBJECT,
                "ladder",
                "assignment",
                "onRequest",
                false,
                "standing",
                false,
                "yearOverAt",
                in(300),
                "leadUnit",
                "CN"));
        variables.putAll(known);
        return new Story(model, "assignment", variables);
    }

    /** A campaign that waits for its opening. */
    static Story collection(ModelEngine model) {
        return new Story(
                model,
                "report-collection",
                Map.of("subjectType", "report-campaign", "subjectId", SUBJECT, "opensAt", in(30)));
    }

    /** A unit's report; @param known what is not as usual: {@code byOfficer}, {@code correction} */
    static Story unitReport(ModelEngine model, Map<String, Object> known) {
        var variables = new HashMap<String, Object>(Map.of(
                "subjectType",
                "unit-report",
                "subjectId",
                SUBJECT,
                "unit",
                "CN",
                "byOfficer",
                true,
                "correction",
                false));
        variables.putAll(known);
        return new Story(model, "unit-report", variables);
    }

    /** Lets what was put off to a transaction of its own run, until nothing of the kind is left. */
    Story worksOn() {
        for (var due = putOff(); !due.isEmpty(); due = putOff()) {
            model.engine.getManagementService().executeJob(due.get(0).getId());
        }
        return this;
    }

    private List<Job> putOff() {
        return model.engine.getManagementService().createJobQuery().messages().list();
    }

    /** Completes the one open task of this id. */
    Story does(String task, Object... outcomes) {
        var variables = new HashMap<String, Object>();
        for (int i = 0; i < outcomes.length; i += 2) {
            variables.put((String) outcomes[i], outcomes[i + 1]);
        }
        model.engine.getTaskService().complete(task("userTask_" + task).getId(), variables);
        return this;
    }

    Task task(String id) {
        var open = model.engine
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(id)
                .list();
        assertThat(open).as("open tasks %s among %s", id, openTasks()).hasSize(1);
        return open.get(0);
    }

    /** Lets the earliest timer fire at its moment. */
    Story timePasses() {
        var next = timers().get(0);
        ClockUtil.setCurrentTime(next.getDuedate());
        model.engine.getManagementService().executeJob(next.getId());
        return this;
    }

    List<Job> timers() {
        return model.engine
                .getManagementService()
                .createJobQuery()
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    Story hears(String message) {
        model.engine
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceVariableEquals("subjectId", SUBJECT)
                .correlateAll();
        return this;
    }

    /** A message that begins something beside the work, with what it must know. */
    Story hears(String message, Map<String, Object> known) {
        model.engine
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariablesToTriggeredScope(known)
                .correlate();
        return this;
    }

    /** What the instance is told besides. */
    Story knows(String variable, Object value) {
        model.engine.getRuntimeService().setVariable(instance.getId(), variable, value);
        return this;
    }

    SortedSet<String> openTasks() {
        var open = new TreeSet<String>();
        model.engine
                .getTaskService()
                .createTaskQuery()
                .list()
                .forEach(task -> open.add(task.getTaskDefinitionKey().replace("userTask_", "")));
        return open;
    }

    /** How often a node has been finished in this story, in the called diagrams too. */
    long times(String id) {
        return model
                .engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(id)
                .finished()
                .list()
                .stream()
                .filter(this::isMine)
                .count();
    }

    private boolean isMine(HistoricActivityInstance activity) {
        return activity.getRootProcessInstanceId().equals(instance.getRootProcessInstanceId());
    }

    boolean hasEnded() {
        return model.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    Story hasOpen(String... tasks) {
        assertThat(openTasks()).containsExactlyInAnyOrder(tasks);
        return this;
    }

    Story passed(String... ids) {
        for (var id : ids) {
            assertThat(times(id)).as("times passed: %s", id).isPositive();
        }
        return this;
    }

    Story neverPassed(String... ids) {
        for (var id : ids) {
            assertThat(times(id)).as("times passed: %s", id).isZero();
        }
        return this;
    }

    Story runsOn() {
        assertThat(hasEnded()).as("instance has ended").isFalse();
        return this;
    }

    /** The instance is over, and nothing of it is left behind. */
    Story isOver() {
        assertThat(hasEnded()).as("instance has ended").isTrue();
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(model.engine.getRuntimeService().createExecutionQuery().count())
                .as("executions left")
                .isZero();
        return this;
    }

    static Date in(int days) {
        return new Date(ClockUtil.getCurrentTime().getTime() + days * 86_400_000L);
    }
}
