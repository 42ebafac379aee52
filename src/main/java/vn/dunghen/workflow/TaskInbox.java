package vn.dunghen.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** The tasks of the person signed in: read from our own indexed table, worked through the form that drew them. */
public interface TaskInbox {

    enum Scope {
        /** Assigned to me, or offered to a role and unit in which I may take it. */
        MINE,
        /** Everything open in my unit. */
        UNIT,
        /** Everything I may see. */
        ALL
    }

    enum Due {
        OVERDUE,
        /** Due within two working days, overdue ones not included. */
        SOON,
        ANY
    }

    /**
     * What a list asks for.
     *
     * @param text part of a subject's code or title, as typed; tone marks do not matter
     * @param unit code of the unit whose work it is
     * @param waiting only what nobody has taken yet
     * @param unread only what the person signed in has neither opened nor acknowledged
     */
    record Filter(
            Scope scope,
            @Nullable Subject subject,
            @Nullable String kind,
            Due due,
            @Nullable String text,
            @Nullable String unit,
            boolean waiting,
            boolean unread) {

        public Filter(Scope scope, @Nullable Subject subject, @Nullable String kind, Due due, @Nullable String text) {
            this(scope, subject, kind, due, text, null, false, false);
        }
    }

    /** Open tasks by (due, id). @param cursor from the page before; @param size 1 to 200 */
    Page<TaskItem> list(Filter filter, @Nullable String cursor, int size);

    /** How many open tasks match, counted up to 1,000. */
    Count count(Filter filter);

    record Count(int count, boolean more) {}

    /** A short word that changes whenever the first rows of a list or its count do; cheap enough to be asked every half minute. */
    default String stamp(Filter filter) {
        return stamp(
                count(filter),
                list(filter, null, STAMPED).items().stream().map(Mark::of).toList());
    }

    /** What a stamp is made of: a change of the row raises its version. */
    record Mark(String id, int version) {

        public static Mark of(TaskItem item) {
            return new Mark(item.id(), item.version());
        }
    }

    /** How many rows {@link #stamp(Filter)} looks at. */
    int STAMPED = 50;

    /** The same of a first page of {@value #STAMPED} rows that has been read already. */
    static String stamp(Count all, List<Mark> first) {
        int hash = 31 * all.count() + (all.more() ? 1 : 0);
        for (Mark item : first) {
            hash = 31 * (31 * hash + item.id().hashCode()) + item.version();
        }
        return Integer.toHexString(hash);
    }

    /** A task with what its form holds; nothing once it is done or where the answers are not this person's to read. */
    record Opened(TaskItem item, Map<String, Object> data) {}

    /** Reads a task and its form at once; refuses as {@link #get} does. */
    default Opened opened(String id) {
        TaskItem item = get(id);
        return new Opened(item, item.isOpen() ? data(id) : Map.of());
    }

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for an unknown id and for one the person may not see */
    TaskItem get(String id);

    /** The open task, held until the transaction ends, for who may complete it. @throws vn.dunghen.kernel.RuleViolation as {@link #complete} does */
    TaskItem hold(String id);

    /**
     * What {@code GET /tasks/{id}} needs: the pre-filled answer, drafts laid over it. Nothing for a colleague who sees that
     * there is such work but to whom it cannot fall.
     */
    Map<String, Object> data(String id);

    /** {@link #data} as the task's page begins with it: without a proposal for what a person must say in their own words. */
    Map<String, Object> begun(String id);

    List<TaskItem> openOf(Subject subject);

    /** All tasks there ever were about the subject, open, done and withdrawn, the earliest first. */
    List<TaskItem> history(Subject subject);

    void claim(String id);

    void release(String id);

    void saveDraft(String id, Map<String, Object> answers);

    /** Checks right, version and answers against the form, then carries the task out. @param raw answers as posted, by field key */
    void complete(String id, int version, Map<String, Object> raw);
}
