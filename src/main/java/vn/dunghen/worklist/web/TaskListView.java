package vn.dunghen.worklist.web;

import java.util.List;
import java.util.Map;
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
 * @param saved narrowings the person keeps
 * @param colleagues who may be handed work: sign-in names with full names
 * @param standsInFor for whom the person works as well at the moment, in words
 * @param head whether they may hand over for others of their unit
 * @param stamp what tells that the list has changed since
 * @param stampHref where the present stamp is read, {@code null} on later pages
 */
public record TaskListView(
        String scope,
        Summary summary,
        List<Tab> tabs,
        Filters filters,
        @Nullable TaskRow first,
        List<TaskGroup> groups,
        @Nullable String next,
        int shown,
        List<Saved> saved,
        List<Choice> colleagues,
        List<String> standsInFor,
        boolean head,
        String stamp,
        @Nullable String stampHref) {

    /** @param all how many wait, as shown; @param late how many of them are late */
    public record Summary(String all, String late, boolean anyLate) {}

    /** @param key message key of its label; @param unit full name of the unit it speaks of */
    public record Tab(String key, String unit, String count, String href, boolean current) {}

    /**
     * What the list is narrowed to.
     *
     * @param scope word of the range in addresses
     * @param kinds kinds that may be chosen, with their labels
     * @param units units that may be chosen, empty when there is nothing to choose
     * @param saved id of the kept narrowing that is shown, may be empty
     * @param fields what leads to the same rows again
     */
    public record Filters(
            String scope,
            String kind,
            String due,
            String text,
            String unit,
            boolean waiting,
            boolean unread,
            List<Choice> kinds,
            List<Choice> units,
            String saved,
            Map<String, String> fields) {
        public boolean any() {
            return !kind.isEmpty() || !"ANY".equals(due) || !text.isEmpty() || !unit.isEmpty() || waiting || unread;
        }
    }

    /** An option of a select. */
    public record Choice(String value, String label) {}

    /** A narrowing the person keeps. @param count how many tasks it finds, as shown */
    public record Saved(String id, String name, String count, String href, boolean current) {}
}
