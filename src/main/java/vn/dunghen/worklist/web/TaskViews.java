package vn.dunghen.worklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Turns tasks into what the pages show. */
@Component
class TaskViews {

    private final DueWords dueWords;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskViews(DueWords dueWords, WorkingCalendar calendar, Clock clock) {
        this.dueWords = dueWords;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** "14", or "1.000+" when counting stopped. */
    static String words(TaskInbox.Count count) {
        return count.more() ? "1.000+" : Integer.toString(count.count());
    }

    TaskRow row(TaskItem task) {
        return new TaskRow(
                task.id(),
                "/viec-cua-toi/" + task.id(),
                task.name(),
                task.subjectTitle(),
                task.subjectCode(),
                task.subjectPerson(),
                due(task),
                task.from());
    }

    DueWords.Words due(TaskItem task) {
        return dueWords.of(clock.instant(), task.dueAt(), task.hourly());
    }

    /** Rows in their order under four headings: late, today, the next working day, later. */
    List<TaskGroup> groups(List<TaskItem> tasks) {
        Instant now = clock.instant();
        LocalDate today = Days.of(now);
        LocalDate next = Days.of(calendar.startOfDay(now, 1));
        Map<TaskGroup.Kind, List<TaskRow>> rows = new LinkedHashMap<>();
        for (TaskItem task : tasks) {
            TaskRow row = row(task);
            rows.computeIfAbsent(kind(row, Days.of(task.dueAt()), today, next), kind -> new ArrayList<>())
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
