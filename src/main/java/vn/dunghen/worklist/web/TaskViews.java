package vn.dunghen.worklist.web;

import vn.dunghen.workflow.TaskInbox;

/** Turns tasks into what the pages show. */
final class TaskViews {

    private TaskViews() {}

    /** "14", or "1.000+" when counting stopped. */
    static String words(TaskInbox.Count count) {
        return count.more() ? "1.000+" : Integer.toString(count.count());
    }
}
