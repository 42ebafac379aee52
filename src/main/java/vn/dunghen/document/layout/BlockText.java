package vn.dunghen.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dunghen.document.decree30.PaperBlock;

/** Makes the parts of a paper ready to be set: headings with their numbers, one part a paragraph, the sign at the end. */
final class BlockText {

    private final PaperLayout layout;

    BlockText(PaperLayout layout) {
        this.layout = layout;
    }

    List<PaperBlock> clean(List<PaperBlock> blocks) {
        return blocks.stream().flatMap(BlockText::clean).toList();
    }

    private static Stream<PaperBlock> clean(PaperBlock block) {
        if (block instanceof PaperBlock.Heading heading) {
            var text = (number(heading.number()) + " " + PlainLetters.line(heading.text())).strip();
            int level = Math.max(1, Math.min(3, heading.level()));
            return text.isEmpty() ? Stream.empty() : Stream.of(new PaperBlock.Heading(level, "", text));
        }
        if (block instanceof PaperBlock.Paragraph paragraph) {
            return lines(paragraph.text()).map(PaperBlock.Paragraph::new);
        }
        if (block instanceof PaperBlock.Bullet bullet) {
            return lines(bullet.text()).map(line -> new PaperBlock.Bullet("- " + line.replaceAll("^[-–•+]\\s*", "")));
        }
        if (block instanceof PaperBlock.Article article) {
            return Stream.of(new PaperBlock.Article(number(article.number()), PlainLetters.line(article.text())));
        }
        return Stream.of(table((PaperBlock.Table) block));
    }

    private static PaperBlock table(PaperBlock.Table table) {
        var columns = table.columns().stream()
                .map(column ->
                        new PaperBlock.Column(PlainLetters.line(column.name()), column.share(), column.centred()))
                .toList();
        var rows = table.rows().stream()
                .map(row -> new PaperBlock.Row(cells(row, columns.size()), row.group()))
                .toList();
        return new PaperBlock.Table(columns, rows);
    }

    private static List<String> cells(PaperBlock.Row row, int columns) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            cells.add(i < row.cells().size() ? PlainLetters.text(row.cells().get(i)) : "");
        }
        return cells;
    }

    private static Stream<String> lines(String text) {
        return Arrays.stream(PlainLetters.text(text).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty());
    }

    /** "II" becomes "II."; what ends with a sign already is left. */
    private static String number(String number) {
        var plain = PlainLetters.line(number);
        return plain.isEmpty() || !Character.isLetterOrDigit(plain.codePointBefore(plain.length()))
                ? plain
                : plain + ".";
    }

    /** The last text of the paper ends with the closing sign. */
    List<PaperBlock> closed(List<PaperBlock> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        var closed = new ArrayList<PaperBlock>(blocks);
        var last = closed.get(closed.size() - 1);
        if (last instanceof PaperBlock.Paragraph paragraph) {
            closed.set(closed.size() - 1, new PaperBlock.Paragraph(close(paragraph.text())));
        } else if (last instanceof PaperBlock.Bullet bullet) {
            closed.set(closed.size() - 1, new PaperBlock.Bullet(close(bullet.text())));
        } else if (last instanceof PaperBlock.Article article) {
            closed.set(closed.size() - 1, new PaperBlock.Article(article.number(), close(article.text())));
        }
        return List.copyOf(closed);
    }

    private String close(String text) {
        return text.replaceAll("(\\./\\.|[;.,\\s])+$", "") + layout.text("closing");
    }
}
