package vn.dunghen.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.TaskHandler;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Puts together the page of one task for the person signed in. */
@Component
class TaskPages {

    private final TaskInbox inbox;
    private final TaskForms forms;
    private final TaskViews views;
    private final Directory directory;
    private final Actors actors;
    private final ObjectProvider<SubjectPanel> panels;
    private final TaskFiles files;
    private final PageWords words;
    private final Clock clock;

    TaskPages(
            TaskInbox inbox,
            TaskForms forms,
            TaskViews views,
            Directory directory,
            Actors actors,
            ObjectProvider<SubjectPanel> panels,
            TaskFiles files,
            PageWords words,
            Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.views = views;
        this.directory = directory;
        this.actors = actors;
        this.panels = panels;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    TaskPage of(String id) {
        return of(id, Map.of(), List.of());
    }

    /** @param answers what was typed and must not be lost; @param errors what to correct in it */
    TaskPage of(String id, Map<String, Object> answers, List<InvalidInput.FieldError> errors) {
        TaskItem task = inbox.get(id);
        String login = actors.current().login();
        String taker = task.assignee();
        boolean entitled = directory.audiencesOf(login, clock.instant()).contains(task.audience());
        boolean free = taker == null || taker.equals(task.audience().person());
        boolean workable = task.isOpen() && (login.equals(taker) || (entitled && free));
        Map<String, Object> begun = workable ? inbox.begun(id) : Map.of();
        return new TaskPage(
                task.id(),
                task.name(),
                task.subjectTitle(),
                task.subjectCode(),
                task.subjectPerson(),
                views.due(task),
                submitKey(task, begun),
                task.version(),
                workable ? forms.draw(task.kind(), begun, answers, errors) : null,
                side(task),
                files.rows(task, workable),
                login.equals(taker) && task.audience().person() == null,
                workable && taker == null,
                workable || !task.isOpen() ? null : holder(task),
                task.isOpen() ? null : closed(task),
                workable ? slots(task) : List.of());
    }

    /** What the completing button says: what it does. */
    private static String submitKey(TaskItem task, Map<String, Object> data) {
        String key = "task." + task.kind() + ".submit";
        return data.get(TaskHandler.BUTTON) instanceof String which ? key + "." + which : key;
    }

    private List<SubjectPanel.Slot> slots(TaskItem task) {
        return panels.stream()
                .filter(panel -> panel.subjectType().equals(task.subject().type()))
                .findFirst()
                .map(panel -> panel.slots(task.subject()))
                .orElse(List.of());
    }

    /** Nothing beside it for a reader who may see the task but not what it is about. */
    private SubjectPanel.@Nullable Panel side(TaskItem task) {
        return panels.stream()
                .filter(panel -> panel.subjectType().equals(task.subject().type()))
                .findFirst()
                .flatMap(panel -> IfSeen.of(() -> panel.of(task.subject())))
                .orElse(null);
    }

    private String holder(TaskItem task) {
        Audience audience = task.audience();
        String person = task.assignee() != null ? task.assignee() : audience.person();
        if (person != null) {
            return words.of("worklist.heldBy", name(person));
        }
        String unit = Optional.ofNullable(audience.unit())
                .flatMap(directory::unit)
                .map(Unit::name)
                .orElse("");
        return words.of("worklist.waitsFor", unit);
    }

    private String closed(TaskItem task) {
        LocalDate day = Days.of(task.doneAt());
        String at = Days.TIME.format(task.doneAt().atZone(Days.ZONE));
        return task.doneBy() == null
                ? words.of("worklist.withdrawn", at, Days.full(day))
                : words.of("worklist.doneBy", name(task.doneBy()), at, Days.full(day));
    }

    String name(String login) {
        return directory.staff(login).map(StaffMember::name).orElse(login);
    }
}
