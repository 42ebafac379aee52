package vn.dunghen.workflow.diagram;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Sequence flows: a line with soft corners, an arrow head, and the stroke that marks a default. */
final class Flows {

    private static final double CORNER = 6;

    private final Markup svg;
    private final Progress progress;

    Flows(Markup svg, Progress progress) {
        this.svg = svg;
        this.progress = progress;
    }

    void draw(SequenceFlow flow, List<Waypoint> points) {
        var state = progress.of(flow);
        var ink = state == Progress.State.PASSED ? Nodes.LEAF : Nodes.LINE;
        var width = state == Progress.State.PASSED ? 2.2 : 1.4;
        svg.leaf(
                "path",
                "class",
                "diagram__flow diagram__flow--" + state.modifier(),
                "d",
                path(points),
                "fill",
                "none",
                "stroke",
                ink,
                "stroke-width",
                width);
        var end = points.get(points.size() - 1);
        var before = points.get(points.size() - 2);
        var dx = Math.signum(end.getX() - before.getX());
        var dy = Math.signum(end.getY() - before.getY());
        svg.leaf(
                "path",
                "class",
                "diagram__head",
                "d",
                "M%s %s L%s %s L%s %s Z"
                        .formatted(
                                at(end.getX()), at(end.getY()),
                                at(end.getX() - 9 * dx - 4 * dy), at(end.getY() - 9 * dy - 4 * dx),
                                at(end.getX() - 9 * dx + 4 * dy), at(end.getY() - 9 * dy + 4 * dx)),
                "fill",
                ink);
        if (isDefault(flow)) {
            defaultStroke(points.get(0), points.get(1), ink);
        }
    }

    private static boolean isDefault(SequenceFlow flow) {
        return flow.getId().equals(flow.getSource().getAttributeValue("default"));
    }

    private void defaultStroke(Waypoint from, Waypoint to, String ink) {
        var x = from.getX() + 9 * Math.signum(to.getX() - from.getX());
        var y = from.getY() + 9 * Math.signum(to.getY() - from.getY());
        svg.leaf(
                "path",
                "class",
                "diagram__default",
                "d",
                "M%s %s L%s %s".formatted(at(x - 4), at(y + 5), at(x + 4), at(y - 5)),
                "stroke",
                ink,
                "stroke-width",
                1.4);
    }

    private static String path(List<Waypoint> points) {
        var path = new StringBuilder(
                "M" + at(points.get(0).getX()) + " " + at(points.get(0).getY()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var in = towards(corner, points.get(i - 1));
            var out = towards(corner, points.get(i + 1));
            path.append(" L%s %s Q%s %s %s %s"
                    .formatted(at(in[0]), at(in[1]), at(corner.getX()), at(corner.getY()), at(out[0]), at(out[1])));
        }
        var end = points.get(points.size() - 1);
        var before = points.get(points.size() - 2);
        return path.append(" L%s %s"
                        .formatted(
                                at(end.getX() - 5 * Math.signum(end.getX() - before.getX())),
                                at(end.getY() - 5 * Math.signum(end.getY() - before.getY()))))
                .toString();
    }

    private static double[] towards(Waypoint corner, Waypoint other) {
        return new double[] {
            corner.getX() + CORNER * Math.signum(other.getX() - corner.getX()),
            corner.getY() + CORNER * Math.signum(other.getY() - corner.getY())
        };
    }

    private static String at(double number) {
        return Markup.shortest(number);
    }
}
