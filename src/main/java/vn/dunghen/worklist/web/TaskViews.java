package vn.dunghen.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.workflow.TaskReads;

/** Turns tasks into what the pages show. */
@Component
class TaskViews {

    private final DueWords dueWords;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Actors actors;
    private final TaskReads reads;
    private final Clock clock;

    TaskViews(
            DueWords dueWords,
            WorkingCalendar calendar,
            Directory directory,
            Actors actors,
            TaskReads reads,
            Clock clock) {
        this.dueWords = dueWords;
        this.calendar = calendar;
        this.directory = directory;
        this.actors = actors;
        this.reads = reads;
        this.clock = clock;
    }

    /** "14", or "1.000+" when counting stopped. */
    static String words(TaskInbox.Count count) {
        return count.more() ? "1.000+" : Integer.toString(count.count());
    }

    /** Rows in the order of the tasks. */
    List<TaskRow> rows(List<TaskItem> tasks) {
        String me = actors.current().login();
        boolean standsIn = !directory.standInsBy(me, clock.instant()).isEmpty();
        Set<String> read = reads.among(tasks.stream().map(TaskItem::id).toList());
        return tasks.stream()
                .map(task -> row(task, !read.contains(task.id()), standsIn ? absent(me, task) : null, holder(me, task)))
                .toList();
    }

    private TaskRow row(TaskItem task, boolean fresh, @Nullable String onBehalfOf, @Nullable String holder) {
        return new TaskRow(
                task.id(),
                "/viec-cua-toi/" + task.id(),
                task.name(),
                task.subjectTitle(),
                task.subjectCode(),
                task.subjectPerson(),
                due(task),
                task.from(),
                fresh,
                onBehalfOf,
                onBehalfOf == null ? holder : null);
    }

    private @Nullable String absent(String me, TaskItem task) {
        return directory
                .actsFor(me, task.listedFor(), task.kind(), clock.instant())
                .map(this::name)
                .orElse(null);
    }

    private @Nullable String holder(String me, TaskItem task) {
        String holder = task.listedFor().person();
        return holder == null || holder.equals(me) ? null : name(holder);
    }

    private String name(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }

    DueWords.Words due(TaskItem task) {
        return dueWords.of(clock.instant(), task.dueAt(), task.hourly());
    }

    /** Rows in their order under four headings: late, today, the next working day, later. */
    List<TaskGroup> groups(List<TaskItem> tasks, List<TaskRow> shown) {
        Instant now = clock.instant();
        LocalDate today = Days.of(now);
        LocalDate next = Days.of(calendar.startOfDay(now, 1));
        Map<TaskGroup.Kind, List<TaskRow>> rows = new LinkedHashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            TaskRow row = shown.get(i);
            rows.computeIfAbsent(kind(row, Days.of(tasks.get(i).dueAt()), today, next), kind -> new ArrayList<>())
                    .add(row);
        }
        return rows.entrySet().stream()
                .map(entry -> new TaskGroup(entry.getKey(), heading(entry.getKey(), today, next), entry.getValue()))
                .toList();
    }

    private static TaskGroup.Kind kind(TaskRow row, LocalDate due, LocalDate today, LocalDate next) {
        if (row.due().tone() == DueWords.Tone.LATE) {
            return TaskGroup.Kind.LATE;
        }
        if (!due.isAfter(today)) {
            return TaskGroup.Kind.TODAY;
        }
        return due.isAfter(next) ? TaskGroup.Kind.LATER : TaskGroup.Kind.NEXT;
    }

    private static String heading(TaskGroup.Kind kind, LocalDate today, LocalDate next) {
        return switch (kind) {
            case LATE -> "";
            case TODAY -> Days.brief(today);
            case NEXT -> Days.heading(next);
            case LATER -> Days.brief(next);
        };
    }
}
