package vn.dunghen.report.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.web.views.ReportViews.Tag;

/** What the page of the department's report shows. */
public final class SynthesisViews {

    private SynthesisViews() {}

    /** A part to be read and, where it may be written, to be written in. @param text with names in its places */
    public record PartRow(int position, String heading, int depth, String text, int rows, List<LineRow> lines) {}

    public record LineRow(boolean bullet, List<PieceRow> pieces) {}

    /** @param href of the figure's row below; null for words; @param caution what is to be known about it; empty when nothing is */
    public record PieceRow(String text, @Nullable String href, String caution) {}

    /**
     * A figure.
     *
     * @param anchor of its row
     * @param marks what is to be known about it: estimated, late, corrected, reckoned
     * @param source whom it comes from, in words
     * @param now what it is at this moment, in words; empty where it is the same
     */
    public record FigureRow(
            String anchor,
            String name,
            String value,
            String previous,
            String change,
            List<Tag> marks,
            String now,
            List<ChangeRow> changes,
            String source,
            List<CellRow> cells) {}

    /** What one unit gave. @param href of its version, none for the whole department; @param rows of what was counted, or null */
    public record CellRow(
            String unit, @Nullable String href, String version, String value, @Nullable String rows, List<Tag> marks) {}

    /** What a unit has changed since: old and new, who and when. */
    public record ChangeRow(String what, String who, String href, String reason) {}

    /** A unit that is late, missing or not yet taken. */
    public record UnitRow(String unit, String href, Tag tag) {}
}
