package vn.dunghen.model;

import static vn.dunghen.model.Rule.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.dunghen.model.Diagrams.Diagram;
import vn.dunghen.model.Plane.Area;
import vn.dunghen.model.Plane.Flow;
import vn.dunghen.model.Plane.Node;

/** The drawing: what a reader sees is what the engine does, and can be read without a finger on the screen. */
final class DrawingRules {

    private static final int NODES_A_LEVEL = 20;

    private DrawingRules() {}

    static List<Rule> all() {
        return List.of(
                rule("every element is drawn", DrawingRules::drawn),
                rule("shapes have the standard size", DrawingRules::sizes),
                rule("shapes stand apart and inside what holds them", DrawingRules::apart),
                rule("flows are horizontal and vertical", DrawingRules::square),
                rule("flows begin and end at their shapes and pass around all others", DrawingRules::around),
                rule("flows do not cross", DrawingRules::crossings),
                rule("tasks and events are entered from the left and left on the right", DrawingRules::sides),
                rule("the happy path is one straight line", DrawingRules::happyPath),
                rule("a level has at most " + NODES_A_LEVEL + " nodes", DrawingRules::crowded),
                rule("labels lie free", DrawingRules::labels));
    }

    private static Stream<String> drawn(Diagram diagram) {
        var plane = new Plane(diagram);
        var drawn = new HashSet<String>();
        plane.nodes.forEach(node -> drawn.add(node.id()));
        plane.flows.forEach(flow -> drawn.add(flow.id()));
        return Stream.concat(
                        diagram.elements(FlowNode.class).map(FlowNode::getId),
                        diagram.elements(SequenceFlow.class).map(SequenceFlow::getId))
                .filter(id -> !drawn.contains(id))
                .map(id -> id + ": draw it");
    }

    private static Stream<String> sizes(Diagram diagram) {
        return new Plane(diagram).nodes.stream().filter(node -> !node.isGroup()).flatMap(node -> {
            var width = node.element() instanceof Event ? 36 : node.element() instanceof Gateway ? 50 : 100;
            var height = node.element() instanceof Activity ? 80 : width;
            var area = node.area();
            return NamingRules.unless(
                    area.right() - area.left() == width && area.bottom() - area.top() == height,
                    "%s: make it %d x %d".formatted(node.id(), width, height))
                    .stream();
        });
    }

    private static Stream<String> apart(Diagram diagram) {
        var plane = new Plane(diagram);
        var broken = new ArrayList<String>();
        for (var one : plane.nodes) {
            for (var other : plane.nodes) {
                if (one.holds(other.element())) {
                    var sits = other.element() instanceof BoundaryEvent;
                    if (!sits && !one.area().contains(other.area())) {
                        broken.add("%s: keep it inside %s".formatted(other.id(), one.id()));
                    }
                } else if (one.id().compareTo(other.id()) < 0
                        && !other.holds(one.element())
                        && !isAttached(one, other)
                        && one.area().meets(other.area(), 0)) {
                    broken.add("%s and %s: move them apart".formatted(one.id(), other.id()));
                }
            }
        }
        return broken.stream();
    }

    private static boolean isAttached(Node one, Node other) {
        return one.element() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(other.element())
                || other.element() instanceof BoundaryEvent attached
                        && (attached.getAttachedTo().equals(one.element()) || one.holds(attached.getAttachedTo()))
                || one.element() instanceof BoundaryEvent inner && other.holds(inner.getAttachedTo());
    }

    private static Stream<String> square(Diagram diagram) {
        return new Plane(diagram)
                .flows.stream()
                        .filter(flow -> flow.segments()
                                .anyMatch(line -> line.left() != line.right() && line.top() != line.bottom()))
                        .map(flow -> flow.id() + ": draw it horizontally and vertically");
    }

    private static Stream<String> around(Diagram diagram) {
        var plane = new Plane(diagram);
        return plane.flows.stream()
                .flatMap(flow -> Stream.concat(
                        Stream.of(flow)
                                .filter(it -> !touches(plane.node(it.element().getSource()), it.first())
                                        || !touches(plane.node(it.element().getTarget()), it.last()))
                                .map(it -> it.id() + ": dock both ends to their shapes"),
                        plane.nodes.stream()
                                .filter(node -> !node.holds(flow.element()) && !isAttachedEnd(node, flow))
                                .filter(node -> flow.segments()
                                        .anyMatch(line -> line.meets(node.area().shrunk(1), 0)))
                                .map(node -> "%s: lead it around %s".formatted(flow.id(), node.id()))));
    }

    private static boolean isAttachedEnd(Node node, Flow flow) {
        return node.element() instanceof BoundaryEvent event
                && event.getAttachedTo().equals(flow.element().getSource());
    }

    private static boolean touches(Node node, Plane.Point point) {
        var area = node.area();
        var inX = point.x() >= area.left() && point.x() <= area.right();
        var inY = point.y() >= area.top() && point.y() <= area.bottom();
        return inX && (point.y() == area.top() || point.y() == area.bottom())
                || inY && (point.x() == area.left() || point.x() == area.right());
    }

    /** Flows to the same shape may run together on the last stretch, as one line with several sources. */
    private static Stream<String> crossings(Diagram diagram) {
        var flows = new Plane(diagram).flows;
        return flows.stream().flatMap(one -> flows.stream()
                .filter(other -> one.id().compareTo(other.id()) < 0)
                .filter(other ->
                        !one.element().getTarget().equals(other.element().getTarget()))
                .filter(other ->
                        one.segments().anyMatch(line -> other.segments().anyMatch(second -> cross(line, second))))
                .map(other -> "%s and %s: lead them so that they do not meet".formatted(one.id(), other.id())));
    }

    private static boolean cross(Area line, Area other) {
        return line.left() <= other.right()
                && other.left() <= line.right()
                && line.top() <= other.bottom()
                && other.top() <= line.bottom();
    }

    private static Stream<String> sides(Diagram diagram) {
        var plane = new Plane(diagram);
        return plane.flows.stream()
                .flatMap(flow -> Stream.concat(
                        Stream.of(plane.node(flow.element().getSource()))
                                .filter(node ->
                                        !(node.element() instanceof Gateway || node.element() instanceof BoundaryEvent))
                                .filter(node -> flow.first().x() != node.area().right())
                                .map(node -> "%s: leave %s on its right side".formatted(flow.id(), node.id())),
                        Stream.of(plane.node(flow.element().getTarget()))
                                .filter(node -> !(node.element() instanceof Gateway))
                                .filter(node -> flow.last().x() != node.area().left())
                                .map(node -> "%s: enter %s from the left".formatted(flow.id(), node.id()))));
    }

    /** From each start event straight to the right, without a bend, to an end event. */
    private static Stream<String> happyPath(Diagram diagram) {
        var plane = new Plane(diagram);
        return diagram.elements(StartEvent.class).flatMap(start -> {
            FlowNode at = start;
            var height =
                    (plane.node(start).area().top() + plane.node(start).area().bottom()) / 2;
            while (!(at instanceof EndEvent)) {
                var next = plane.from(at)
                        .filter(flow -> flow.points().size() == 2)
                        .filter(flow -> flow.first().y() == height
                                && flow.last().y() == height
                                && flow.first().x() < flow.last().x())
                        .findFirst();
                if (next.isEmpty()) {
                    return Stream.of("%s: from %s lead one flow straight to the right, at the height of the start event"
                            .formatted(at.getId(), start.getId()));
                }
                at = next.get().element().getTarget();
            }
            return Stream.empty();
        });
    }

    /** Boundary events are part of what they sit on; event sub-processes lie beside the flow, as their own level. */
    private static Stream<String> crowded(Diagram diagram) {
        return diagram
                .elements(FlowNode.class)
                .filter(node -> !(node instanceof BoundaryEvent || isBesideTheFlow(node)))
                .collect(Collectors.groupingBy(
                        node -> node.getParentElement().getAttributeValue("id"), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(level -> level.getValue() > NODES_A_LEVEL)
                .map(level ->
                        "%s: has %d nodes, move some into a sub-process".formatted(level.getKey(), level.getValue()));
    }

    private static boolean isBesideTheFlow(FlowNode node) {
        return node instanceof SubProcess group && group.triggeredByEvent();
    }

    private static Stream<String> labels(Diagram diagram) {
        var plane = new Plane(diagram);
        record Label(String of, Area area) {}
        var labels = Stream.concat(
                        plane.nodes.stream()
                                .flatMap(node -> node.label().map(area -> new Label(node.id(), area)).stream()),
                        plane.flows.stream()
                                .flatMap(flow -> flow.label().map(area -> new Label(flow.id(), area)).stream()))
                .toList();
        var named = Stream.concat(
                plane.nodes.stream()
                        .filter(node -> !(node.element() instanceof Activity)
                                && node.element().getName() != null
                                && node.label().isEmpty())
                        .map(Node::id),
                plane.flows.stream()
                        .filter(flow ->
                                flow.element().getName() != null && flow.label().isEmpty())
                        .map(Flow::id));
        var covered = labels.stream().flatMap(label -> Stream.of(
                        plane.nodes.stream()
                                .filter(node -> !node.isGroup() && node.area().meets(label.area(), 0))
                                .map(Node::id),
                        plane.flows.stream()
                                .filter(flow -> flow.segments().anyMatch(line -> line.meets(label.area(), 0)))
                                .map(Flow::id),
                        labels.stream()
                                .filter(other ->
                                        !other.equals(label) && other.area().meets(label.area(), 0))
                                .map(other -> "the label of " + other.of()))
                .flatMap(found -> found)
                .map(other -> "%s: move its label off %s".formatted(label.of(), other)));
        return Stream.concat(named.map(id -> id + ": place its label"), covered);
    }
}
