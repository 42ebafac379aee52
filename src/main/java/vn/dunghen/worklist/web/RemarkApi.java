package vn.dunghen.worklist.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.worklist.Remarks;
import vn.dunghen.worklist.WriteRemark;

/** What colleagues say about the subject of a task, for scripts. */
@RestController
@RequestMapping("/api/v1/tasks/{id}/comments")
class RemarkApi {

    private final TaskInbox inbox;
    private final Remarks remarks;
    private final WriteRemark write;

    RemarkApi(TaskInbox inbox, Remarks remarks, WriteRemark write) {
        this.inbox = inbox;
        this.remarks = remarks;
        this.write = write;
    }

    /** @param text up to 2,000 characters; {@code @login} tells a colleague */
    record Wanted(@Nullable String text) {}

    /** @param author sign-in name */
    record Said(String id, String author, String name, OffsetDateTime at, String text) {}

    /** Oldest first, of the whole subject. */
    @GetMapping
    @Access(value = Access.Who.TASK_SHOWN, of = "id")
    Page<Said> all(@PathVariable String id) {
        return new Page<>(said(inbox.get(id)), null);
    }

    @PostMapping
    @Access(value = Access.Who.TASK_SHOWN, of = "id")
    @ResponseStatus(HttpStatus.CREATED)
    Said add(@PathVariable String id, @RequestBody Wanted wanted) {
        TaskItem task = inbox.get(id);
        String added = write.handle(task.subject(), task.id(), wanted.text() == null ? "" : wanted.text());
        return said(task).stream()
                .filter(one -> one.id().equals(added))
                .findFirst()
                .orElseThrow();
    }

    private List<Said> said(TaskItem task) {
        return remarks.about(task.subject()).stream()
                .map(one -> new Said(
                        one.id(),
                        one.author(),
                        one.name(),
                        one.at().atZone(Days.ZONE).toOffsetDateTime(),
                        one.text()))
                .toList();
    }
}
