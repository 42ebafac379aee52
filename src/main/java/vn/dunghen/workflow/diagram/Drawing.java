package vn.dunghen.workflow.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** One diagram on its way to the page: boxes from the outside in, then flows, then what stands on them. */
final class Drawing {

    private static final double MARGIN = 20;

    private final Markup svg = new Markup();
    private final BpmnModelInstance model;
    private final Progress progress;
    private final Nodes nodes;

    Drawing(BpmnModelInstance model, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.nodes = new Nodes(svg, progress);
    }

    String svg() {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        var frame = frame().grown(MARGIN);
        var box = Stream.of(frame.x(), frame.y(), frame.width(), frame.height())
                .map(Markup::shortest)
                .toList();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "diagram",
                "role",
                "img",
                "aria-label",
                process.getName(),
                "viewBox",
                String.join(" ", box),
                "width",
                frame.width(),
                "height",
                frame.height(),
                "font-family",
                "Segoe UI, Noto Sans, Roboto, Helvetica Neue, Arial, sans-serif");
        svg.content("title", process.getName());
        currentNames().ifPresent(names -> svg.content("desc", progress.currentWord() + ": " + names));
        svg.leaf(
                "rect",
                "class",
                "diagram__paper",
                "x",
                frame.x(),
                "y",
                frame.y(),
                "width",
                frame.width(),
                "height",
                frame.height(),
                "fill",
                "#ffffff");
        shapes().filter(shape -> shape.getBpmnElement() instanceof SubProcess).forEach(this::node);
        var flows = new Flows(svg, progress);
        edges().forEach(edge -> flows.draw((SequenceFlow) edge.getBpmnElement(), points(edge)));
        shapes().filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(this::node);
        edges().forEach(edge -> label(edge.getBpmnLabel(), ((SequenceFlow) edge.getBpmnElement()).getName(), "flow"));
        shapes().forEach(shape -> label(shape.getBpmnLabel(), ((FlowNode) shape.getBpmnElement()).getName(), "node"));
        return svg.close("svg").toString();
    }

    private Optional<String> currentNames() {
        return shapes().map(shape -> (FlowNode) shape.getBpmnElement())
                .filter(node -> progress.of(node) == Progress.State.CURRENT)
                .map(FlowNode::getName)
                .filter(name -> name != null)
                .reduce((one, other) -> one + "; " + other);
    }

    private void node(BpmnShape shape) {
        nodes.draw((FlowNode) shape.getBpmnElement(), Box.of(shape.getBounds()));
    }

    private void label(BpmnLabel label, String name, String kind) {
        if (label == null || name == null) {
            return;
        }
        var box = Box.of(label.getBounds());
        var lines = Lettering.wrap(name, box.width() + 4);
        Lettering.centred(svg, lines, box.centreX(), box.y() + lines.size() * Lettering.LINE / 2, kind);
    }

    /** Outer shapes before inner ones, boundary events after what they sit on. */
    private Stream<BpmnShape> shapes() {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .sorted(Comparator.comparingDouble((BpmnShape shape) ->
                        -shape.getBounds().getWidth() * shape.getBounds().getHeight()));
    }

    private Stream<BpmnEdge> edges() {
        return model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow);
    }

    private static List<Waypoint> points(BpmnEdge edge) {
        return new ArrayList<>(edge.getWaypoints());
    }

    private Box frame() {
        var places = Stream.concat(
                shapes().flatMap(shape -> Stream.concat(
                        Stream.of(Box.of(shape.getBounds())),
                        Optional.ofNullable(shape.getBpmnLabel()).stream().map(label -> Box.of(label.getBounds())))),
                edges().flatMap(edge -> points(edge).stream()).map(point -> new Box(point.getX(), point.getY(), 0, 0)));
        return places.reduce(Box::and).orElseThrow();
    }
}
