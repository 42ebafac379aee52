package vn.dunghen.document.decree30;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of what a paper says; the order of the parts is the order on paper. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PaperBlock.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = PaperBlock.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = PaperBlock.Bullet.class, name = "bullet"),
    @JsonSubTypes.Type(value = PaperBlock.Article.class, name = "article"),
    @JsonSubTypes.Type(value = PaperBlock.Table.class, name = "table")
})
public sealed interface PaperBlock {

    /**
     * A heading.
     *
     * @param level 1 for the outermost; deeper than 3 looks like 3
     * @param number as it is to be printed, without its dot, e.g. {@code II} or {@code 2.1}; may be empty
     */
    record Heading(int level, String number, String text) implements PaperBlock {}

    /** @param text a line break inside makes a new paragraph */
    record Paragraph(String text) implements PaperBlock {}

    /** A line of a list, without its dash. */
    record Bullet(String text) implements PaperBlock {}

    /** An article of a decision: its number, e.g. "Điều 1", stands in bold before its text. */
    record Article(String number, String text) implements PaperBlock {}

    /** A table; its head is repeated on every page. @param rows in order */
    record Table(List<Column> columns, List<Row> rows) implements PaperBlock {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table has a column");
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share its width beside the others, e.g. 1 and 4
     * @param centred whether its texts stand in the middle
     */
    record Column(String name, int share, boolean centred) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column has a width");
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param cells from the first column on; missing ones are empty. Of a group row the first is its number, the second its
     *     title, which takes the rest of the row
     * @param group whether it stands in bold above the rows of its group
     */
    record Row(List<String> cells, boolean group) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row group(String number, String title) {
            return new Row(List.of(number, title), true);
        }
    }
}
