package vn.dunghen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.dunghen.model.Diagrams.Diagram;

/** The drawn side of a diagram as plain geometry. */
final class Plane {

    /** A rectangle; a line is a rectangle without width or height. */
    record Area(double left, double top, double right, double bottom) {

        static Area of(Bounds bounds) {
            return new Area(
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        /** Whether they share more than a touch of the given width. */
        boolean meets(Area other, double touch) {
            return left < other.right - touch
                    && other.left < right - touch
                    && top < other.bottom - touch
                    && other.top < bottom - touch;
        }

        boolean contains(Area other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }

        Area shrunk(double by) {
            return new Area(left + by, top + by, right - by, bottom - by);
        }
    }

    record Point(double x, double y) {}

    record Node(FlowNode element, Area area, Optional<Area> label) {

        String id() {
            return element.getId();
        }

        boolean isGroup() {
            return element instanceof SubProcess;
        }

        /** Whether the other stands inside this one, at any depth. */
        boolean holds(ModelElementInstance other) {
            for (var up = other.getParentElement(); up != null; up = up.getParentElement()) {
                if (up.equals(element)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Flow(SequenceFlow element, List<Point> points, Optional<Area> label) {

        String id() {
            return element.getId();
        }

        Stream<Area> segments() {
            return IntStream.range(1, points.size()).mapToObj(i -> line(points.get(i - 1), points.get(i)));
        }

        Point first() {
            return points.get(0);
        }

        Point last() {
            return points.get(points.size() - 1);
        }

        private static Area line(Point a, Point b) {
            return new Area(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
        }
    }

    final List<Node> nodes;
    final List<Flow> flows;

    Plane(Diagram diagram) {
        nodes = diagram.elements(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .map(shape -> new Node(
                        (FlowNode) shape.getBpmnElement(), Area.of(shape.getBounds()), label(shape.getBpmnLabel())))
                .toList();
        flows = diagram.elements(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> new Flow(
                        (SequenceFlow) edge.getBpmnElement(),
                        edge.getWaypoints().stream()
                                .map(at -> new Point(at.getX(), at.getY()))
                                .toList(),
                        label(edge.getBpmnLabel())))
                .toList();
    }

    private static Optional<Area> label(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Area::of);
    }

    Node node(FlowNode element) {
        return nodes.stream()
                .filter(node -> node.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element.getId() + " is not drawn"));
    }

    Stream<Flow> from(FlowNode element) {
        return flows.stream().filter(flow -> flow.element().getSource().equals(element));
    }
}
