package vn.dunghen.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page "Việc của tôi".
 *
 * @param scope which tab is open
 * @param summary counts that head the page
 * @param tabs ranges to choose from
 * @param filters what the list is narrowed to
 * @param first the task to do first, {@code null} when nothing waits or the list is narrowed
 * @param groups the rows of this page
 * @param next address of the following page, {@code null} on the last one
 * @param shown how many rows this page shows
 */
public record TaskListView(
        String scope,
        Summary summary,
        List<Tab> tabs,
        Filters filters,
        @Nullable TaskRow first,
        List<TaskGroup> groups,
        @Nullable String next,
        int shown) {

    /** @param all how many wait, as shown; @param late how many of them are late */
    public record Summary(String all, String late, boolean anyLate) {}

    /** @param key message key of its label; @param unit full name of the unit it speaks of */
    public record Tab(String key, String unit, String count, String href, boolean current) {}

    /** @param kinds kinds that may be chosen, with their labels */
    public record Filters(String scope, String kind, String due, String text, List<Choice> kinds) {
        public boolean any() {
            return !kind.isEmpty() || !"ANY".equals(due) || !text.isEmpty();
        }
    }

    /** An option of a select. */
    public record Choice(String value, String label) {}
}
