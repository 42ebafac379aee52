package vn.dunghen.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectVariables;
import vn.dunghen.workflow.TaskHandler;
import vn.dunghen.workflow.TaskHandlers;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.workflow.TaskItems;

/** Writes the list row of each task in the engine's own transaction. */
@Component
class TaskProjection {

    private final TaskItems items;
    private final TaskHandlers handlers;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;
    private final TaskService engineTasks;

    TaskProjection(
            TaskItems items,
            TaskHandlers handlers,
            Directory directory,
            Actors actors,
            Clock clock,
            TaskService engineTasks) {
        this.items = items;
        this.handlers = handlers;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
        this.engineTasks = engineTasks;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE ->
                items.open(item(task), directory.agency().code());
            case TaskListener.EVENTNAME_ASSIGNMENT -> items.assign(task.getId(), task.getAssignee(), clock.instant());
            case TaskListener.EVENTNAME_COMPLETE ->
                items.finish(task.getId(), actors.current().login(), clock.instant());
            case TaskListener.EVENTNAME_DELETE -> items.finish(task.getId(), null, clock.instant());
            default -> {
                // due dates and names are written by this projection itself
            }
        }
    }

    /** Asks the handlers again for the due dates of the subject's open tasks; called when its promise moved. */
    void refreshDue(Subject subject) {
        for (TaskItem item : items.of(subject)) {
            if (item.isOpen()) {
                TaskHandler.Deadline due = handlers.of(item.kind()).due(subject, part(item), item.openedAt());
                if (!due.at().equals(item.dueAt())) {
                    items.moveDue(item.id(), due);
                    engineTasks.setDueDate(item.id(), Date.from(due.at()));
                }
            }
        }
    }

    private @Nullable String part(TaskItem item) {
        return (String) engineTasks.getVariable(item.id(), SubjectVariables.SUBJECT_PART.name());
    }

    private TaskItem item(DelegateTask task) {
        Subject subject = SubjectVariables.subject(task);
        String kind = kind(task);
        TaskHandler handler = handlers.of(kind);
        Instant now = clock.instant();
        TaskHandler.SubjectLine line = handler.describe(subject);
        TaskHandler.Deadline due =
                handler.due(subject, SubjectVariables.SUBJECT_PART.find(task).orElse(null), now);
        Audience audience = audience(task);
        return new TaskItem(
                task.getId(),
                kind,
                task.getName(),
                subject,
                line.code(),
                line.title(),
                line.person(),
                audience,
                unit(audience),
                task.getAssignee(),
                null,
                now,
                due.at(),
                due.hourly(),
                from(),
                null,
                null,
                1);
    }

    private static String kind(DelegateTask task) {
        String process = task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
        return process + "/" + TaskKinds.kebab(task.getTaskDefinitionKey());
    }

    private static Audience audience(DelegateTask task) {
        if (task.getAssignee() != null) {
            return Audience.person(task.getAssignee());
        }
        String group = task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("task without audience: " + task.getTaskDefinitionKey()));
        int at = group.indexOf('@');
        return Audience.of(Role.ofCode(group.substring(0, at)), group.substring(at + 1));
    }

    private @Nullable String unit(Audience audience) {
        return audience.person() == null
                ? audience.unit()
                : directory.staff(audience.person()).map(StaffMember::unit).orElse(null);
    }

    private String from() {
        Actor actor = actors.current();
        String where = directory
                .staff(actor.login())
                .map(staff -> actor.name() + ", " + staff.unitName())
                .orElse(actor.name());
        return where;
    }
}
