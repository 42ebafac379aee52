package vn.dunghen.workflow.diagram;

import java.math.BigDecimal;

/** Writes XML, one element a line, so that two drawings can be compared as text. */
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** An element without content. @param attributes name, value, name, value; numbers are written as short as possible */
    Markup leaf(String name, Object... attributes) {
        line(tag(name, attributes) + "/>");
        return this;
    }

    Markup content(String name, String content, Object... attributes) {
        line(tag(name, attributes) + ">" + escape(content) + "</" + name + ">");
        return this;
    }

    Markup open(String name, Object... attributes) {
        line(tag(name, attributes) + ">");
        depth++;
        return this;
    }

    Markup close(String name) {
        depth--;
        line("</" + name + ">");
        return this;
    }

    private void line(String line) {
        text.append(" ".repeat(depth)).append(line).append('\n');
    }

    private static String tag(String name, Object... attributes) {
        var tag = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value(attributes[i + 1]))
                    .append('"');
        }
        return tag.toString();
    }

    private static String value(Object value) {
        return value instanceof Double number ? shortest(number) : escape(value.toString());
    }

    static String shortest(double number) {
        return BigDecimal.valueOf(Math.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
