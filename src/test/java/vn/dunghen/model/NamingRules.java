package vn.dunghen.model;

import static vn.dunghen.model.Rule.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import vn.dunghen.model.Diagrams.Diagram;

/** Names: one name travels from the diagram to the code, and people can read every label. */
final class NamingRules {

    private static final Map<String, String> PREFIXES = Map.of(
            "exclusiveGateway", "gateway",
            "eventBasedGateway", "eventGateway",
            "intermediateThrowEvent", "throwEvent",
            "sequenceFlow", "flow");

    private NamingRules() {}

    static List<Rule> all() {
        return List.of(
                rule(
                        "the process is called like its file, named, executable, versioned, and history has an end",
                        NamingRules::process),
                rule("no id is generated", NamingRules::generated),
                rule("ids say type and name", NamingRules::ids),
                rule("activities and events have labels", NamingRules::labels),
                rule(
                        "an exclusive gateway that splits is a question with answers and a default",
                        NamingRules::questions),
                rule("an end event names an outcome", NamingRules::outcomes),
                rule("messages and escalations are called <module>.<camelCase> and are used", NamingRules::signals));
    }

    private static Stream<String> process(Diagram diagram) {
        var process = diagram.process();
        return Stream.of(
                        unless(
                                diagram.id().equals(process.getId()),
                                "call the process " + diagram.id() + " like its file"),
                        unless(process.getName() != null, "name the process"),
                        unless(process.isExecutable(), "set isExecutable"),
                        unless(
                                process.getCamundaHistoryTimeToLiveString() != null,
                                "set camunda:historyTimeToLive, so that history is kept for a known time"),
                        unless(process.getCamundaVersionTag() != null, "set camunda:versionTag"))
                .flatMap(Optional::stream);
    }

    private static Stream<String> generated(Diagram diagram) {
        return diagram.elements(BaseElement.class)
                .map(BaseElement::getId)
                .filter(
                        id -> id != null
                                && id.matches(
                                        "(Activity|Event|Gateway|Flow|Process|Message|Escalation|Definitions).*_.*|.*_[0-9](?=[a-z0-9]*[a-z])[a-z0-9]{6}(_di)?"))
                .map(id -> id + ": give it an id by hand");
    }

    private static Stream<String> ids(Diagram diagram) {
        return Stream.of(FlowElement.class, Message.class, Escalation.class)
                .<BaseElement>flatMap(diagram::elements)
                .filter(element -> !element.getId().matches(prefix(element) + "_[a-z][A-Za-z0-9]*"))
                .map(element -> "%s: call it %s_<camelCase>".formatted(element.getId(), prefix(element)));
    }

    private static String prefix(BaseElement element) {
        var type = element.getElementType().getTypeName();
        if (type.equals("intermediateCatchEvent")) {
            if (!element.getChildElementsByType(TimerEventDefinition.class).isEmpty()) {
                return "timerEvent";
            }
            return element.getChildElementsByType(MessageEventDefinition.class).isEmpty()
                    ? "catchEvent"
                    : "messageEvent";
        }
        if (element instanceof SubProcess group && group.triggeredByEvent()) {
            return "eventSubProcess";
        }
        return PREFIXES.getOrDefault(type, type);
    }

    private static Stream<String> labels(Diagram diagram) {
        return diagram.elements(FlowElement.class)
                .filter(element -> element instanceof Activity || element instanceof Event && !isInnerStart(element))
                .filter(element -> isBlank(element.getName()))
                .map(element -> element.getId() + ": give it a Vietnamese label");
    }

    /** Where a sub-process begins is plain from the drawing. */
    private static boolean isInnerStart(FlowElement element) {
        return element instanceof StartEvent start
                && start.getEventDefinitions().isEmpty()
                && !(start.getParentElement() instanceof Process);
    }

    private static Stream<String> questions(Diagram diagram) {
        return diagram.elements(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> Stream.concat(
                        Stream.of(
                                        unless(
                                                !isBlank(gateway.getName())
                                                        && gateway.getName().endsWith("?"),
                                                gateway.getId() + ": ask a question ending with ?"),
                                        unless(gateway.getDefault() != null, gateway.getId() + ": set a default flow"))
                                .flatMap(Optional::stream),
                        gateway.getOutgoing().stream().flatMap(flow -> answers(gateway, flow))));
    }

    private static Stream<String> answers(ExclusiveGateway gateway, SequenceFlow flow) {
        var isDefault = flow.equals(gateway.getDefault());
        return Stream.of(
                        unless(!isBlank(flow.getName()), flow.getId() + ": label it with the answer it stands for"),
                        unless(
                                isDefault == (flow.getConditionExpression() == null),
                                flow.getId() + ": every flow but the default needs a condition, the default none"))
                .flatMap(Optional::stream);
    }

    private static Stream<String> outcomes(Diagram diagram) {
        return diagram.elements(EndEvent.class)
                .filter(end -> isBlank(end.getName())
                        || end.getName().toLowerCase(Locale.ROOT).startsWith("kết thúc"))
                .map(end -> end.getId() + ": name the outcome, not the end");
    }

    private static Stream<String> signals(Diagram diagram) {
        var messages = diagram.elements(Message.class)
                .flatMap(message -> signal(diagram, "messageRef", message.getId(), message.getName()));
        var escalations = diagram.elements(Escalation.class)
                .flatMap(escalation -> Stream.concat(
                        signal(diagram, "escalationRef", escalation.getId(), escalation.getEscalationCode()),
                        unless(
                                escalation.getName() != null
                                        && escalation.getName().equals(escalation.getEscalationCode()),
                                escalation.getId() + ": give it the same name and code")
                                .stream()));
        return Stream.concat(messages, escalations);
    }

    private static Stream<String> signal(Diagram diagram, String reference, String id, String name) {
        var known = name != null && name.matches("[a-z]+\\.[a-z][A-Za-z0-9]*");
        var used = diagram.text().contains(reference + "=\"" + id + "\"");
        return Stream.of(
                        unless(known, id + ": call it <module>.<camelCase>"),
                        unless(used, id + ": remove it, nothing in the diagram uses it"))
                .flatMap(Optional::stream);
    }

    static Optional<String> unless(boolean fine, String todo) {
        return fine ? Optional.empty() : Optional.of(todo);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
