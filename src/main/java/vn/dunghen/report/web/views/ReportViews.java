package vn.dunghen.report.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about periodic reports show. */
public final class ReportViews {

    private ReportViews() {}

    /** One of a list to choose from. */
    public record Choice(String value, String label) {}

    /** A tag. @param tone of the fragment that draws it; @param icon of a status tag */
    public record Tag(String text, String tone, String icon) {}

    /** What a unit owes. @param filled how much stands in it already, in words */
    public record Owed(String href, String code, String name, Tag due, String when, String filled, Tag state) {}

    /** A campaign in a list. @param counts in words, empty before it opens */
    public record CampaignRow(
            String href, String code, String name, Tag state, String due, String outward, String counts) {}

    /** A regime in a list. @param matrix address of its matrix; @param checked what is to be known about its basis */
    public record RegimeRow(
            String code, String name, String rhythm, String recipient, String basis, String checked, String matrix) {}

    /** A unit in a campaign. @param excusable whether it can be excused now */
    public record UnitRow(
            String href,
            String unit,
            String unitCode,
            Tag state,
            String submitted,
            Tag timeliness,
            String marks,
            boolean excusable) {}

    /** A label with its value. */
    public record Fact(String label, String value) {}

    /** A cell of the matrix. @param css of its colour; @param aloud said to those who do not see it */
    public record Cell(@Nullable String href, String css, String icon, String text, String aloud, boolean current) {}

    public record MatrixRow(String unit, List<Cell> cells) {}

    /** @param href of the campaign */
    public record MatrixColumn(String href, String name, boolean current, String onTime, String rest) {}

    /** A version of a unit's report. @param counts whether it is the one that counts */
    public record VersionView(
            String heading,
            Tag state,
            boolean counts,
            String asOf,
            String reason,
            String results,
            String difficulties,
            String proposals,
            List<FigureRow> figures) {}

    /** @param href of the rows it was counted from; @param before what it said, where another number stood before */
    public record FigureRow(
            String code,
            String name,
            String origin,
            String value,
            @Nullable String href,
            String before,
            boolean estimated,
            String note) {}

    /** An error at a field. */
    public record Wrong(String field, String message) {}
}
