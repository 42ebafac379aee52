package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dunghen.model.Diagrams.Diagram;

/** Breaks good diagrams, one spot at a time, and sees the rule complain: a rule that cannot fail is none. */
class HouseRulesTest {

    /** A spot to break: in which diagram, what, how, which rule sees it, and the words it finds. */
    private record Break(String diagram, String good, String bad, String rule, String complaint) {}

    private static final String WATCH = "deadline-watch";
    private static final String DOSSIER = "dossier-handling";

    private static final List<Break> BREAKS = List.of(
            new Break(
                    WATCH,
                    "process id=\"deadline-watch\"",
                    "process id=\"watch\"",
                    "the process is called",
                    "call the process"),
            new Break(
                    WATCH, "isExecutable=\"true\"", "isExecutable=\"false\"", "the process is called", "isExecutable"),
            new Break(WATCH, " camunda:historyTimeToLive=\"3650\"", "", "the process is called", "historyTimeToLive"),
            new Break(WATCH, " camunda:versionTag=\"1\"", "", "the process is called", "versionTag"),
            new Break(WATCH, "flow_dueSoonToLookAgain", "Flow_0k3x9aq", "no id is generated", "by hand"),
            new Break(WATCH, "messageEvent_dueMovedLater", "timerEvent_dueMovedLater", "ids say type", "messageEvent_"),
            new Break(
                    WATCH, "name=\"Nhắc theo bậc\"", "", "activities and events have labels", "serviceTask_actOnRung"),
            new Break(
                    WATCH, "name=\"Còn bậc nhắc?\"", "name=\"Còn bậc nhắc\"", "an exclusive gateway", "ending with ?"),
            new Break(WATCH, " default=\"flow_isRungLeftToWatchOver\"", "", "an exclusive gateway", "set a default"),
            new Break(WATCH, "name=\"Chờ\"", "", "an exclusive gateway", "label it with the answer"),
            new Break(WATCH, "name=\"Không còn phải nhắc\"", "name=\"Kết thúc\"", "an end event", "endEvent_watchOver"),
            new Break(WATCH, "name=\"deadline.dueMoved\"", "name=\"DueMoved\"", "messages and", "message_dueMoved"),
            new Break(
                    DOSSIER,
                    "messageRef=\"message_finishedInTime\"",
                    "",
                    "messages and",
                    "nothing in the diagram uses it"),
            new Break(WATCH, "${actOnRungStep}", "${actStep}", "a service task", "${actOnRungStep}"),
            new Break(
                    DOSSIER,
                    "formRef=\"dossier-handling-sign\"",
                    "formRef=\"sign\"",
                    "a user task has the form",
                    "formRef to"),
            new Break(DOSSIER, "userTask_sign\"", "userTask_stamp\"", "the form of a user task", "stamp.form"),
            new Break(DOSSIER, "director@LD", "boss@LD", "a user task goes to", "userTask_sign"),
            new Break(DOSSIER, "director@LD", "director", "a user task goes to", "userTask_sign"),
            new Break(
                    DOSSIER,
                    "camunda:assignee=\"${officer}\"",
                    "camunda:assignee=\"an\"",
                    "a user task goes to",
                    "userTask_appraise"),
            new Break(
                    DOSSIER,
                    "'dossier-handling/sign'",
                    "'dossier-handling/review'",
                    "a user task has a due",
                    "userTask_sign"),
            new Break(WATCH, ">${nextRungAt}<", ">2026-12-01T00:00:00<", "a timer", "calendar"),
            new Break(WATCH, "bpmn:timeDate", "bpmn:timeDuration", "a timer", "calendar"),
            new Break(
                    WATCH, " escalationRef=\"escalation_expired\"", "", "message and escalation", "set escalationRef"),
            new Break(
                    DOSSIER,
                    "calledElement=\"deadline-watch\"",
                    "calledElement=\"watch\"",
                    "called diagrams",
                    "call a diagram"),
            new Break(
                    DOSSIER,
                    "decisionRef=\"dossier-routing\"",
                    "decisionRef=\"routing\"",
                    "called diagrams",
                    "ask a decision"),
            new Break(WATCH, "${rungAct == 'EXPIRED'}", "${rungDoes == 'EXPIRED'}", "only declared", "rungDoes"),
            new Break(DOSSIER, "source=\"subjectId\"", "source=\"dossierId\"", "only declared", "dossierId"),
            new Break(WATCH, "bpmn:serviceTask", "bpmn:scriptTask", "no script", "scriptTask"),
            new Break(
                    WATCH,
                    "camunda:delegateExpression=\"${actOnRungStep}\"",
                    "camunda:class=\"x.Y\"",
                    "no script",
                    "class"),
            new Break(
                    WATCH,
                    "bpmnElement=\"endEvent_watchOver\"",
                    "bpmnElement=\"message_dueMoved\"",
                    "every element is drawn",
                    "endEvent_watchOver"),
            new Break(WATCH, "width=\"100\" height=\"80\"", "width=\"120\" height=\"80\"", "shapes have", "100 x 80"),
            new Break(DOSSIER, "x=\"392\" y=\"305\"", "x=\"330\" y=\"305\"", "shapes stand", "move them apart"),
            new Break(
                    WATCH,
                    "waypoint x=\"740\" y=\"150\"",
                    "waypoint x=\"740\" y=\"155\"",
                    "flows are horizontal",
                    "flow_dueMovedToLookAgain"),
            new Break(WATCH, "y=\"80\"", "y=\"250\"", "flows begin and end", "lead it around"),
            new Break(
                    WATCH,
                    "waypoint x=\"136\" y=\"410\"",
                    "waypoint x=\"130\" y=\"410\"",
                    "flows begin and end",
                    "dock both ends"),
            new Break(WATCH, "y=\"80\"", "y=\"320\"", "flows do not cross", "do not meet"),
            new Break(
                    WATCH,
                    "waypoint x=\"136\" y=\"410\"",
                    "waypoint x=\"100\" y=\"410\"",
                    "tasks and events are entered",
                    "on its right side"),
            new Break(
                    DOSSIER,
                    "waypoint x=\"392\" y=\"345\"",
                    "waypoint x=\"442\" y=\"305\"",
                    "tasks and events are entered",
                    "from the left"),
            new Break(
                    WATCH,
                    "waypoint x=\"486\" y=\"410\"",
                    "waypoint x=\"486\" y=\"405\"",
                    "the happy path",
                    "gateway_isRungLeft"),
            new Break(
                    WATCH,
                    "x=\"371\" y=\"346\"",
                    "x=\"371\" y=\"380\"",
                    "labels lie free",
                    "serviceTask_findNextRung"));

    @TestFactory
    Stream<DynamicTest> aBrokenSpotIsFoundByItsRule() {
        return BREAKS.stream()
                .map(it -> dynamicTest(it.rule() + ": " + it.complaint(), () -> {
                    var good = diagram(it.diagram());
                    assertThat(good.text()).contains(it.good());
                    var broken = new Diagram(good.file(), good.text().replace(it.good(), it.bad()));

                    assertThat(rule(it.rule()).broken().apply(broken))
                            .anyMatch(found -> found.contains(it.complaint()));
                }));
    }

    @Test
    void aLevelWithTooManyNodesIsFound() {
        var good = diagram(WATCH);
        var more = "<bpmn:endEvent id=\"endEvent_more%d\" name=\"Thừa\" />";
        var many = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            many.append(more.formatted(i));
        }
        var broken = new Diagram(good.file(), good.text().replace("</bpmn:process>", many + "</bpmn:process>"));
        assertThat(rule("a level has at most").broken().apply(broken))
                .singleElement()
                .asString()
                .contains("sub-process");
    }

    @Test
    void everyRuleIsSeenToFail() {
        assertThat(ProcessModelTest.rules())
                .filteredOn(rule -> !rule.says().startsWith("a level has"))
                .allSatisfy(rule -> assertThat(BREAKS).as(rule.says()).anyMatch(it -> rule.says()
                        .startsWith(it.rule())));
    }

    private static Rule rule(String says) {
        return ProcessModelTest.rules().stream()
                .filter(rule -> rule.says().startsWith(says))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram diagram(String id) {
        return new Diagram(Path.of("processes", id + ".bpmn"));
    }
}
