package vn.dunghen.workflow.diagram;

import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The small signs of BPMN inside tasks, gateways and events. */
final class Symbols {

    private final Markup svg;
    private final String ink;

    Symbols(Markup svg, String ink) {
        this.svg = svg;
        this.ink = ink;
    }

    void draw(FlowNode node, Box box) {
        if (node instanceof Event event) {
            definition(event).ifPresent(sign -> event(sign, event instanceof ThrowEvent, box.centreX(), box.centreY()));
        } else if (node instanceof Gateway gateway) {
            gateway(gateway, box.centreX(), box.centreY());
        } else {
            task(node, box);
        }
    }

    /** Three bars at the foot: several at once stand upright, one after the other lie. */
    void several(boolean oneByOne, Box box) {
        var form = oneByOne ? "M%s %s h11 m-11 4 h11 m-11 4 h11" : "M%s %s v11 m4 -11 v11 m4 -11 v11";
        path(form, "none", 2, box.centreX() - (oneByOne ? 5.5 : 4), box.bottom() - 15);
    }

    private static Optional<EventDefinition> definition(Event event) {
        return event.getChildElementsByType(EventDefinition.class).stream().findFirst();
    }

    private void task(FlowNode node, Box box) {
        var x = box.x() + 7;
        var y = box.y() + 6;
        if (node instanceof UserTask) {
            circle(x + 6, y + 4, 3, "none", 1.2);
            path("M%s %s v-2 a4 4 0 0 1 4 -4 h4 a4 4 0 0 1 4 4 v2 z", "none", 1.2, x, y + 14);
        } else if (node instanceof BusinessRuleTask) {
            path("M%s %s h13 v11 h-13 z m0 3.5 h13 m0 3.75 h-13 m4 -3.75 v7.5", "none", 1.2, x, y + 1);
        } else if (node instanceof ServiceTask) {
            circle(x + 7, y + 7, 4.2, "none", 1.2);
            circle(x + 7, y + 7, 1.5, "none", 1.2);
            for (int spoke = 0; spoke < 8; spoke++) {
                var angle = spoke * Math.PI / 4;
                path(
                        "M%s %s L%s %s",
                        "none",
                        2,
                        x + 7 + 4.4 * Math.cos(angle),
                        y + 7 + 4.4 * Math.sin(angle),
                        x + 7 + 6.6 * Math.cos(angle),
                        y + 7 + 6.6 * Math.sin(angle));
            }
        } else if (node instanceof CallActivity) {
            path("M%s %s h14 v14 h-14 z m7 3 v8 m-4 -4 h8", "none", 1.2, box.centreX() - 7, box.bottom() - 17);
        }
    }

    private void gateway(Gateway gateway, double x, double y) {
        if (gateway instanceof ParallelGateway) {
            path("M%s %s v18 m-9 -9 h18", "none", 3, x, y - 9);
        } else if (gateway instanceof EventBasedGateway) {
            circle(x, y, 13, "none", 1);
            circle(x, y, 10.5, "none", 1);
            path("M%s %s l6.2 4.5 l-2.4 7.3 h-7.6 l-2.4 -7.3 z", "none", 1.2, x, y - 6.5);
        } else {
            path("M%s %s l12 12 m0 -12 l-12 12", "none", 3, x - 6, y - 6);
        }
    }

    private void event(EventDefinition sign, boolean thrown, double x, double y) {
        var fill = thrown ? ink : "none";
        if (sign instanceof TimerEventDefinition) {
            circle(x, y, 9.5, "none", 1.2);
            path("M%s %s v-7 m0 7 l4.5 2", "none", 1.4, x, y);
        } else if (sign instanceof MessageEventDefinition) {
            path("M%s %s h16 v11 h-16 z l8 6 l8 -6", fill, 1.2, x - 8, y - 5.5);
        } else if (sign instanceof EscalationEventDefinition) {
            path("M%s %s l6 15 l-6 -6 l-6 6 z", fill, 1.2, x, y - 9);
        } else if (sign instanceof TerminateEventDefinition) {
            circle(x, y, 10, ink, 1);
        }
    }

    private void circle(double x, double y, double radius, String fill, double width) {
        svg.leaf(
                "circle",
                "class",
                "diagram__sign",
                "cx",
                x,
                "cy",
                y,
                "r",
                radius,
                "fill",
                fill,
                "stroke",
                ink,
                "stroke-width",
                width);
    }

    private void path(String form, String fill, double width, Object... places) {
        var numbers = Arrays.stream(places)
                .map(place -> Markup.shortest((double) place))
                .toArray();
        svg.leaf(
                "path",
                "class",
                "diagram__sign",
                "d",
                form.formatted(numbers),
                "fill",
                fill,
                "stroke",
                ink,
                "stroke-width",
                width);
    }
}
