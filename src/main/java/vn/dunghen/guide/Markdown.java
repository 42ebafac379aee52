package vn.dunghen.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the Markdown our guide is written in into HTML: headings, paragraphs, lists, tables, code, pictures, links, bold,
 * italic. Nothing else is known, tags least of all: they come out as the characters they are.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^(#{2,4}) (.+)$");
    private static final Pattern ITEM = Pattern.compile("^(- |\\d{1,2}\\. )(.*)$");
    private static final Pattern PICTURE = Pattern.compile("^!\\[([^\\]]+)]\\(([^)]+)\\)$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("\\*([^*]+)\\*");
    private static final String FENCE = "```";

    private final List<String> lines;
    private final UnaryOperator<String> links;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private Markdown(List<String> lines, UnaryOperator<String> links) {
        this.lines = lines;
        this.links = links;
    }

    /** @param links what becomes of an address of a link or a picture */
    static String html(List<String> lines, UnaryOperator<String> links) {
        return new Markdown(lines, links).blocks();
    }

    /** Letters and digits of a heading without marks, joined by hyphens. */
    static String anchor(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private String blocks() {
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher heading = HEADING.matcher(line);
            if (line.isBlank()) {
                at++;
            } else if (line.startsWith(FENCE)) {
                code();
            } else if (heading.matches()) {
                at++;
                String level = "h" + heading.group(1).length();
                html.append("<%s id=\"%s\">%s</%s>\n"
                        .formatted(level, anchor(heading.group(2)), inline(heading.group(2)), level));
            } else if (line.startsWith("|")) {
                table();
            } else if (ITEM.matcher(line).matches()) {
                list();
            } else if (PICTURE.matcher(line).matches()) {
                picture();
            } else {
                paragraph();
            }
        }
        return html.toString();
    }

    private void code() {
        List<String> inside = new ArrayList<>();
        for (at++; at < lines.size() && !lines.get(at).startsWith(FENCE); at++) {
            inside.add(escape(lines.get(at)));
        }
        at++;
        html.append("<pre tabindex=\"0\"><code>")
                .append(String.join("\n", inside))
                .append("</code></pre>\n");
    }

    private void table() {
        html.append("<table class=\"table\"><thead><tr>");
        cells(lines.get(at))
                .forEach(cell -> html.append("<th scope=\"col\">").append(cell).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (at += 2; at < lines.size() && lines.get(at).startsWith("|"); at++) {
            html.append(
                    cells(lines.get(at)).stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")));
        }
        html.append("</tbody></table>\n");
    }

    private List<String> cells(String row) {
        return List.of(row.strip().replaceAll("^\\||\\|$", "").split("\\|")).stream()
                .map(cell -> inline(cell.strip()))
                .toList();
    }

    private void list() {
        String tag = lines.get(at).startsWith("- ") ? "ul" : "ol";
        html.append('<').append(tag).append(">\n");
        Matcher item = ITEM.matcher(lines.get(at));
        while (item.matches() && item.group(1).equals("- ") == tag.equals("ul")) {
            List<String> own = new ArrayList<>(List.of(item.group(2)));
            int indent = item.group(1).length();
            for (at++; at < lines.size() && belongs(lines.get(at)); at++) {
                own.add(lines.get(at).isBlank() ? "" : lines.get(at).substring(indent(lines.get(at), indent)));
            }
            String inside = html(own, links).strip();
            html.append("<li>").append(lonely(inside)).append("</li>\n");
            item = ITEM.matcher(at < lines.size() ? lines.get(at) : "");
        }
        html.append("</").append(tag).append(">\n");
    }

    /** Goes on with the item: indented, or a blank line with something indented after it. */
    private boolean belongs(String line) {
        return line.startsWith("  ")
                || line.isBlank() && at + 1 < lines.size() && lines.get(at + 1).startsWith("  ");
    }

    private static int indent(String line, int most) {
        int spaces = 0;
        while (spaces < most && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static String lonely(String inside) {
        boolean one = inside.startsWith("<p>") && inside.indexOf("</p>") == inside.length() - "</p>".length();
        return one ? inside.substring("<p>".length(), inside.length() - "</p>".length()) : inside;
    }

    private void picture() {
        Matcher picture = PICTURE.matcher(lines.get(at++));
        if (picture.matches()) {
            html.append("<figure><img src=\"%s\" alt=\"%s\" loading=\"lazy\"></figure>\n"
                    .formatted(escape(links.apply(picture.group(2))), escape(picture.group(1))));
        }
    }

    private void paragraph() {
        List<String> words = new ArrayList<>();
        do {
            words.add(lines.get(at++).strip());
        } while (at < lines.size()
                && !lines.get(at).isBlank()
                && !ITEM.matcher(lines.get(at)).matches());
        html.append("<p>").append(inline(String.join(" ", words))).append("</p>\n");
    }

    /** Every other piece between back ticks is code. */
    private String inline(String text) {
        String[] pieces = text.split("`", -1);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            whole.append(i % 2 == 1 ? "<code>" + escape(pieces[i]) + "</code>" : words(escape(pieces[i])));
        }
        return whole.toString();
    }

    private String words(String text) {
        String linked = LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "<a href=\"" + links.apply(link.group(2)) + "\">" + link.group(1) + "</a>"));
        return ITALIC.matcher(BOLD.matcher(linked).replaceAll("<b>$1</b>")).replaceAll("<i>$1</i>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
