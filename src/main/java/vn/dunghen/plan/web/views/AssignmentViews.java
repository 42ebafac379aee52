package vn.dunghen.plan.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages about assignments show. */
public final class AssignmentViews {

    private AssignmentViews() {}

    /** One of a list to choose from. */
    public record Choice(String value, String label) {}

    /** A tag. @param tone of the fragment that draws it; @param icon of a status tag */
    public record Tag(String text, String tone, String icon) {}

    /**
     * A line of a list.
     *
     * @param due tag of its date; null when it has none or is over
     * @param when the date in words; may be empty
     * @param timeliness how it stands against its first date
     */
    public record Line(
            String href,
            String code,
            String content,
            String unit,
            String officer,
            Tag state,
            @Nullable Tag due,
            String when,
            String timeliness,
            int percent,
            String extensions) {

        /** Colour of its bar. */
        public String bar() {
            return state.tone().equals("ok") ? "ok" : due != null && due.tone().equals("LATE") ? "bad" : "run";
        }
    }

    /** A unit's line of the board. */
    public record UnitLine(String unit, List<Cell> cells, int total) {}

    /** A count that leads to its list; no address when there is nothing to see. */
    public record Cell(int count, @Nullable String href) {}

    /** What is filtered by. */
    public record Filters(
            String plan, String unit, String state, boolean overdue, List<Choice> units, List<Choice> states) {

        public boolean any() {
            return !unit.isEmpty() || !state.isEmpty() || overdue;
        }
    }

    /** A label with its value. @param href where the value leads, empty when nowhere */
    public record Fact(String label, String value, String aside, String href) {}

    /** Something with a date: a check-in, an extension, a note. */
    public record Entry(String at, String title, String text, @Nullable Tag tag) {}

    /** A file of evidence. */
    public record FileLine(String href, String name, String note) {}

    /** A day of a month with what is due on it. */
    public record Day(String date, boolean off, String note, List<Line> lines) {}

    /** A bar of progress. @param name of the unit or group; @param text says the figures */
    public record Progress(String name, int total, int done, int late, int open, String text) {

        public int percent() {
            return total == 0 ? 0 : done * 100 / total;
        }

        public String tone() {
            return late > 0 ? "bad" : total > 0 && done == total ? "ok" : "run";
        }
    }

    /**
     * A row's target and what was reported against it.
     *
     * @param share 0 to 100, how far the bar goes
     * @param mark 0 to 100, where the target lies
     */
    public record Reached(String row, String target, String reached, boolean good, int share, int mark) {}

    /** An error at a field. */
    public record Wrong(String field, String message) {}
}
