package vn.dunghen.workflow.diagram;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Tasks, gateways, events and sub-processes in their state. */
final class Nodes {

    static final String INK = "#1b2330";
    static final String LINE = "#4a5664";
    static final String LEAF = "#1c6541";
    static final String AMBER = "#744a00";

    private final Markup svg;
    private final Progress progress;

    Nodes(Markup svg, Progress progress) {
        this.svg = svg;
        this.progress = progress;
    }

    void draw(FlowNode node, Box box) {
        var state = progress.of(node);
        svg.open("g", "class", "diagram__node diagram__node--" + state.modifier(), "data-node", node.getId());
        if (node.getName() != null) {
            svg.content("title", progress.say(node, node.getName()));
        }
        if (node instanceof SubProcess group) {
            group(group, box);
        } else if (node instanceof Event event) {
            event(event, box, state);
        } else if (node instanceof Gateway) {
            diamond(box, state);
        } else {
            task(node, box, state);
        }
        if (!(node instanceof SubProcess)) {
            new Symbols(svg, ink(state)).draw(node, box);
            badge(node, box, state);
        }
        if (node instanceof Activity many
                && many.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            new Symbols(svg, node instanceof SubProcess ? LINE : ink(state)).several(loop.isSequential(), box);
        }
        svg.close("g");
    }

    private void group(SubProcess group, Box box) {
        var dashes = group.triggeredByEvent() ? "2 4" : "none";
        svg.leaf(
                "rect",
                "class",
                "diagram__group",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                10.0,
                "fill",
                group.triggeredByEvent() ? "#fdfbf7" : "#ffffff",
                "stroke",
                LINE,
                "stroke-width",
                1.4,
                "stroke-dasharray",
                dashes);
        svg.content(
                "text",
                group.getName(),
                "class",
                "diagram__text diagram__text--group",
                "x",
                box.x() + 14,
                "y",
                box.y() + 22,
                "font-size",
                13.0,
                "font-weight",
                "600",
                "fill",
                INK);
    }

    private void task(FlowNode node, Box box, Progress.State state) {
        var called = node instanceof CallActivity ? 2 : 0;
        svg.leaf(
                "rect",
                "class",
                "diagram__shape",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                8.0,
                "fill",
                fill(state),
                "stroke",
                ink(state),
                "stroke-width",
                width(state) + called);
        Lettering.centred(
                svg, Lettering.wrap(node.getName(), box.width() - 10), box.centreX(), box.centreY() + 2, "task");
    }

    private void diamond(Box box, Progress.State state) {
        var corners = "%s,%s %s,%s %s,%s %s,%s"
                .formatted(
                        Markup.shortest(box.centreX()), Markup.shortest(box.y()),
                        Markup.shortest(box.right()), Markup.shortest(box.centreY()),
                        Markup.shortest(box.centreX()), Markup.shortest(box.bottom()),
                        Markup.shortest(box.x()), Markup.shortest(box.centreY()));
        svg.leaf(
                "polygon",
                "class",
                "diagram__shape",
                "points",
                corners,
                "fill",
                fill(state),
                "stroke",
                ink(state),
                "stroke-width",
                width(state));
    }

    private void event(Event event, Box box, Progress.State state) {
        var interrupts = !(event instanceof BoundaryEvent boundary && !boundary.cancelActivity())
                && !(event instanceof StartEvent start && !start.isInterrupting());
        var dashes = interrupts ? "none" : "4 3";
        var width = event instanceof EndEvent ? 3.2 : width(state);
        ring(box, box.width() / 2, fill(state), ink(state), width, dashes);
        if (!(event instanceof EndEvent) && !(event instanceof StartEvent)) {
            ring(box, box.width() / 2 - 4, "none", ink(state), 1.2, dashes);
        }
    }

    private void ring(Box box, double radius, String fill, String ink, double width, String dashes) {
        svg.leaf(
                "circle",
                "class",
                "diagram__shape",
                "cx",
                box.centreX(),
                "cy",
                box.centreY(),
                "r",
                radius,
                "fill",
                fill,
                "stroke",
                ink,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }

    /** A tick for what is passed, a number for where work stands: the state without colour. */
    private void badge(FlowNode node, Box box, Progress.State state) {
        if (state != Progress.State.PASSED && state != Progress.State.CURRENT) {
            return;
        }
        var sign = state == Progress.State.PASSED ? "✓" : Integer.toString(progress.count(node));
        var inset = node instanceof Gateway ? 8 : node instanceof Event ? 4 : 0;
        var x = box.right() - inset;
        var y = box.y() + inset;
        svg.leaf(
                "circle",
                "class",
                "diagram__badge",
                "cx",
                x,
                "cy",
                y,
                "r",
                9.0,
                "fill",
                state == Progress.State.PASSED ? LEAF : AMBER);
        svg.content(
                "text",
                sign,
                "class",
                "diagram__badge-text",
                "x",
                x,
                "y",
                y + 4,
                "text-anchor",
                "middle",
                "font-size",
                11.0,
                "font-weight",
                "700",
                "fill",
                "#ffffff");
    }

    private static String fill(Progress.State state) {
        return switch (state) {
            case PASSED -> "#e6f2ea";
            case CURRENT -> "#fdf1d6";
            default -> "#ffffff";
        };
    }

    private static String ink(Progress.State state) {
        return switch (state) {
            case PASSED -> LEAF;
            case CURRENT -> AMBER;
            default -> INK;
        };
    }

    private static double width(Progress.State state) {
        return state == Progress.State.CURRENT ? 3.2 : 1.6;
    }
}
