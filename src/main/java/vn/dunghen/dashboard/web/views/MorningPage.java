package vn.dunghen.dashboard.web.views;

import java.util.List;

/**
 * The morning sheet as a page of paper.
 *
 * @param sub day, time and for whom
 * @param notes what the numbers rest on
 */
public record MorningPage(
        String agency,
        String sub,
        Leaf leaf,
        List<Key> keys,
        Part<Waiting> approvals,
        Part<Line> owed,
        Part<Line> risks,
        Part<Told> escalations,
        Part<Away> absences,
        List<String> notes) {

    /** Today as a leaf of the calendar. */
    public record Leaf(String month, String day, String weekday, String lunar) {}

    /** A key figure. @param href of its rows, empty when it has none */
    public record Key(String value, String noun, String href) {}

    /**
     * The first rows of a list.
     *
     * @param aside what stands beside the heading
     * @param more "và 3 việc nữa", empty when all are shown
     * @param href where the whole list is
     */
    public record Part<T>(List<T> rows, String aside, String more, String href) {}

    /** A task that waits. */
    public record Waiting(String href, String name, String about, String from, Due due) {}

    /** Work at risk. */
    public record Line(String href, String code, String title, String holder, String step, Due due, String why) {}

    /** Something told upward. @param whom names and times */
    public record Told(String href, String text, String whom) {}

    /** Somebody away. */
    public record Away(String who, String until, String standIn, String how) {}
}
