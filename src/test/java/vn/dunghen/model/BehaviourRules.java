package vn.dunghen.model;

import static vn.dunghen.model.NamingRules.isBlank;
import static vn.dunghen.model.NamingRules.unless;
import static vn.dunghen.model.Rule.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.dunghen.directory.Role;
import vn.dunghen.model.Diagrams.Diagram;

/** Behaviour: what a diagram hands to the code, to people and to the clock. */
final class BehaviourRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![.\\w])([A-Za-z_]\\w*)(?!\\w*\\()");
    private static final Set<String> OPERATORS =
            Set.of("empty", "not", "and", "or", "true", "false", "null", "eq", "ne", "execution", "taskDue");

    private BehaviourRules() {}

    static List<Rule> all() {
        return List.of(
                rule("a service task runs the step of its own name", BehaviourRules::steps),
                rule("a user task has the form of its own name", BehaviourRules::forms),
                rule("the form of a user task exists", BehaviourRules::formFiles),
                rule("a user task goes to one person or to one role of one unit", BehaviourRules::audiences),
                rule("a user task has a due date from the calendar", BehaviourRules::dueDates),
                rule("a timer waits for a moment in a variable", BehaviourRules::timers),
                rule("message and escalation events say which", BehaviourRules::references),
                rule("called diagrams and decisions exist and are those of the same deployment", BehaviourRules::calls),
                rule("only declared variables are used", BehaviourRules::variables),
                rule("no script, lane, inclusive gateway, signal or class", BehaviourRules::forbidden));
    }

    private static Stream<String> steps(Diagram diagram) {
        return diagram.elements(ServiceTask.class).flatMap(task -> {
            var wanted = "${" + Names.afterType(task.getId()) + "Step}";
            return unless(
                    wanted.equals(task.getCamundaDelegateExpression()),
                    "%s: set camunda:delegateExpression to %s".formatted(task.getId(), wanted))
                    .stream();
        });
    }

    private static Stream<String> forms(Diagram diagram) {
        return diagram.elements(UserTask.class).flatMap(task -> {
            var wanted = Names.kind(diagram, task).replace('/', '-');
            return Stream.of(
                            unless(
                                    wanted.equals(task.getCamundaFormRef()),
                                    task.getId() + ": set camunda:formRef to " + wanted),
                            unless(
                                    "deployment".equals(task.getCamundaFormRefBinding()),
                                    task.getId() + ": set camunda:formRefBinding to deployment"))
                    .flatMap(Optional::stream);
        });
    }

    private static Stream<String> formFiles(Diagram diagram) {
        return diagram.elements(UserTask.class).flatMap(task -> {
            var file = Path.of("forms", Names.kind(diagram, task) + ".form");
            var id = Pattern.compile(
                    "\"id\"\\s*:\\s*\"%s\"".formatted(Names.kind(diagram, task).replace('/', '-')));
            return unless(
                    Files.exists(file) && id.matcher(Diagrams.read(file)).find(),
                    "%s: write %s with the id %s"
                            .formatted(
                                    task.getId(),
                                    file,
                                    Names.kind(diagram, task).replace('/', '-')))
                    .stream();
        });
    }

    private static Stream<String> audiences(Diagram diagram) {
        return diagram.elements(UserTask.class).flatMap(task -> {
            var person = task.getCamundaAssignee();
            var group = task.getCamundaCandidateGroups();
            var fine = person == null
                    ? group != null && isRoleOfUnit(group)
                    : group == null && person.matches("\\$\\{[a-z]\\w*}");
            return unless(
                    fine && task.getCamundaCandidateUsers() == null,
                    task.getId()
                            + ": set either camunda:assignee to a variable or camunda:candidateGroups to <role-code>@<unit>"
                            + " with a role of vn.dunghen.directory.Role")
                    .stream();
        });
    }

    private static boolean isRoleOfUnit(String group) {
        var parts = group.split("@", -1);
        return parts.length == 2
                && parts[1].matches("[A-Z]+|\\$\\{[a-z]\\w*}")
                && Arrays.stream(Role.values()).map(Role::code).anyMatch(parts[0]::equals);
    }

    private static Stream<String> dueDates(Diagram diagram) {
        return diagram.elements(UserTask.class).flatMap(task -> {
            var wanted = "${taskDue.of(execution, '%s')}".formatted(Names.kind(diagram, task));
            return unless(wanted.equals(task.getCamundaDueDate()), task.getId() + ": set camunda:dueDate to " + wanted)
                    .stream();
        });
    }

    private static Stream<String> timers(Diagram diagram) {
        return diagram.elements(TimerEventDefinition.class).flatMap(timer -> {
            var moment = timer.getTimeDate();
            var fine = moment != null
                    && moment.getTextContent().matches("\\$\\{[a-z]\\w*}")
                    && timer.getTimeDuration() == null
                    && timer.getTimeCycle() == null;
            return unless(
                    fine, timer.getId() + ": the calendar computes moments; use timeDate with a variable, no duration")
                    .stream();
        });
    }

    private static Stream<String> references(Diagram diagram) {
        return Stream.concat(
                diagram.elements(MessageEventDefinition.class)
                        .filter(event -> event.getMessage() == null)
                        .map(event -> event.getId() + ": set messageRef"),
                diagram.elements(EscalationEventDefinition.class)
                        .filter(event -> event.getEscalation() == null
                                || isBlank(event.getEscalation().getEscalationCode()))
                        .map(event -> event.getId() + ": set escalationRef to an escalation with a code"));
    }

    private static Stream<String> calls(Diagram diagram) {
        return Stream.concat(
                diagram.elements(CallActivity.class)
                        .flatMap(call -> unless(
                                Files.exists(Diagrams.FOLDER.resolve(call.getCalledElement() + ".bpmn"))
                                        && "deployment".equals(call.getCamundaCalledElementBinding()),
                                call.getId() + ": call a diagram of processes/ with calledElementBinding deployment")
                                .stream()),
                diagram.elements(BusinessRuleTask.class)
                        .flatMap(task -> unless(
                                Files.exists(Diagrams.FOLDER.resolve(task.getCamundaDecisionRef() + ".dmn"))
                                        && "deployment".equals(task.getCamundaDecisionRefBinding()),
                                task.getId() + ": ask a decision of processes/ with decisionRefBinding deployment")
                                .stream()));
    }

    private static Stream<String> variables(Diagram diagram) {
        var declared = DeclaredVariables.of(diagram.id());
        var mapped = Pattern.compile("<camunda:(?:in|out) source=\"(\\w+)\"")
                .matcher(diagram.text())
                .results()
                .map(found -> found.group(1));
        var used = EXPRESSION
                .matcher(diagram.text())
                .results()
                .map(found -> found.group(1).replaceAll("'[^']*'", "''"))
                .flatMap(expression -> WORD.matcher(expression).results().map(MatchResult::group))
                .filter(word -> !OPERATORS.contains(word) && !word.endsWith("Step"));
        return Stream.concat(mapped, used)
                .distinct()
                .filter(word -> !declared.contains(word))
                .map(word -> word + ": declare the variable, or use a declared one of " + declared);
    }

    private static Stream<String> forbidden(Diagram diagram) {
        var words = Pattern.compile(
                "<(?:\\w+:)?(\\w*[sS]cript\\w*|laneSet|lane|inclusiveGateway|complexGateway|signal\\w*)\\b"
                        + "|camunda:(class|expression)=");
        return words.matcher(diagram.text())
                .results()
                .map(found -> Objects.requireNonNullElse(found.group(1), found.group(2)))
                .distinct()
                .map(word -> word + ": draw it without; see the house rules on diagrams");
    }
}
