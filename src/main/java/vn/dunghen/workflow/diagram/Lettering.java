package vn.dunghen.workflow.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks Vietnamese labels into lines; widths are estimates for a common sans-serif face, on the generous side. */
final class Lettering {

    static final double SIZE = 12;
    static final double LINE = 14;

    private Lettering() {}

    /** As few lines as fit the width, of about the same length. */
    static List<String> wrap(String text, double width) {
        var lines = broken(text, width);
        for (var narrower = width; narrower > SIZE; narrower -= 2) {
            var other = broken(text, narrower);
            if (other.size() > lines.size()) {
                break;
            }
            lines = other;
        }
        return lines;
    }

    private static List<String> broken(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    static double width(String text) {
        return text.chars().mapToDouble(Lettering::width).sum() * SIZE;
    }

    private static double width(int character) {
        if ("ijlftrIíìỉĩị.,:;!'|() ".indexOf(character) >= 0) {
            return 0.32;
        }
        if ("mwMW".indexOf(character) >= 0) {
            return 0.85;
        }
        return Character.isUpperCase(character) ? 0.7 : 0.58;
    }

    /** Lines centred on a point. */
    static void centred(Markup svg, List<String> lines, double x, double middle, String kind) {
        var y = middle - (lines.size() - 1) * LINE / 2 + SIZE * 0.35;
        for (var line : lines) {
            svg.content(
                    "text",
                    line,
                    "class",
                    "diagram__text diagram__text--" + kind,
                    "x",
                    x,
                    "y",
                    y,
                    "text-anchor",
                    "middle",
                    "font-size",
                    SIZE,
                    "fill",
                    "#1b2330");
            y += LINE;
        }
    }
}
