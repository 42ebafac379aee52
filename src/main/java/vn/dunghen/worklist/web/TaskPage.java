package vn.dunghen.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.workflow.SubjectPanel;

/**
 * The page of one task.
 *
 * @param submitKey message key of the completing button
 * @param version the state of the task the person saw
 * @param drawing the form; {@code null} when the task is done
 * @param side what stands beside it, {@code null} when nobody knows the subject
 * @param files what is attached to its subject
 * @param mine whether the person has taken it
 * @param offered whether it may be taken: open and nobody has
 * @param holder full name of whoever else has taken it
 * @param closed what became of a finished task in words, {@code null} while open
 * @param slots places that take a file, empty when files have none
 */
public record TaskPage(
        String id,
        String name,
        String title,
        String code,
        @Nullable String person,
        DueWords.Words due,
        String submitKey,
        int version,
        TaskForms.@Nullable Drawing drawing,
        SubjectPanel.@Nullable Panel side,
        List<FileRow> files,
        boolean mine,
        boolean offered,
        @Nullable String holder,
        @Nullable String closed,
        List<SubjectPanel.Slot> slots) {

    /** The page of a task whose files have no place of their own. */
    public TaskPage(
            String id,
            String name,
            String title,
            String code,
            @Nullable String person,
            DueWords.Words due,
            String submitKey,
            int version,
            TaskForms.@Nullable Drawing drawing,
            SubjectPanel.@Nullable Panel side,
            List<FileRow> files,
            boolean mine,
            boolean offered,
            @Nullable String holder,
            @Nullable String closed) {
        this(
                id, name, title, code, person, due, submitKey, version, drawing, side, files, mine, offered, holder,
                closed, List.of());
    }

    /** Address of this page. */
    public String href() {
        return "/viec-cua-toi/" + id;
    }
}
