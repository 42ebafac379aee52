package vn.dunghen.guide;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns the Markdown our guide is written in into HTML for a page; tags in it come out as the characters they are. */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer PAGE = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> mark(node, tag, attributes))
            .nodeRendererFactory(Figures::new)
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** @param links what becomes of an address of a link or a picture */
    static String html(List<String> lines, UnaryOperator<String> links) {
        Node page = PARSER.parse(String.join("\n", lines));
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image picture) {
                picture.setDestination(links.apply(picture.getDestination()));
                visitChildren(picture);
            }
        });
        return PAGE.render(page);
    }

    /** Letters and digits of a heading without marks, joined by hyphens. */
    static String anchor(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** What a page of ours needs beyond the tags: places to lead to, the look of tables, keys that reach long code. */
    private static void mark(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", anchor(WORDS.render(node)));
        } else if (node instanceof TableBlock) {
            attributes.put("class", "table");
        } else if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            attributes.put("tabindex", "0");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        }
    }

    /** A picture that stands alone is no paragraph. */
    private static final class Figures extends CoreHtmlNodeRenderer {

        private final HtmlNodeRendererContext page;

        Figures(HtmlNodeRendererContext page) {
            super(page);
            this.page = page;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Paragraph.class);
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean alone = paragraph.getFirstChild() instanceof Image picture && picture.getNext() == null;
            if (alone) {
                page.getWriter().line();
                page.getWriter().tag("figure");
                visitChildren(paragraph);
                page.getWriter().tag("/figure");
                page.getWriter().line();
            } else {
                super.visit(paragraph);
            }
        }
    }
}
