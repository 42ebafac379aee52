package vn.dunghen.worklist;

import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.TaskInbox;

/**
 * A narrowing of the task list that a person keeps under a name.
 *
 * @param id its identity, {@code ""} before it is stored
 * @param name what its owner calls it
 * @param text part of a subject's code or title
 * @param unit code of the unit whose work it is
 * @param waiting only what nobody has taken
 * @param unread only what its owner has not read
 */
public record SavedFilter(
        String id,
        String name,
        TaskInbox.Scope scope,
        @Nullable String kind,
        TaskInbox.Due due,
        @Nullable String text,
        @Nullable String unit,
        boolean waiting,
        boolean unread) {

    public TaskInbox.Filter filter() {
        return new TaskInbox.Filter(scope, null, kind, due, text, unit, waiting, unread);
    }
}
