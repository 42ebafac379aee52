package vn.dunghen.workflow.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectCodes;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.workflow.form.Forms;

/** The tasklist for scripts; the same inbox as the pages. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final TaskInbox inbox;
    private final Forms forms;
    private final SubjectCodes codes;

    TaskController(TaskInbox inbox, Forms forms, SubjectCodes codes, Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.codes = codes;
    }

    /** A subject as scripts see it. */
    record SubjectBody(String type, String id, String code, String title) {}

    /** A task as scripts see it. */
    record TaskBody(
            String id,
            String name,
            String kind,
            SubjectBody subject,
            @Nullable String assignee,
            @Nullable String unit,
            OffsetDateTime due,
            int version) {

        static TaskBody of(TaskItem item) {
            return new TaskBody(
                    item.id(),
                    item.name(),
                    item.kind(),
                    new SubjectBody(
                            item.subject().type(), item.subject().id(), item.subjectCode(), item.subjectTitle()),
                    item.assignee(),
                    item.unit(),
                    offset(item.dueAt()),
                    item.version());
        }
    }

    /** A task with its form and a pre-filled answer. */
    record TaskDetail(
            String id,
            String name,
            String kind,
            SubjectBody subject,
            @Nullable String assignee,
            @Nullable String unit,
            OffsetDateTime due,
            int version,
            boolean open,
            @JsonRawValue String form,
            Map<String, Object> data) {}

    /** What completes a task. */
    record CompleteBody(@Nullable Integer version, @Nullable Map<String, Object> data) {}

    /** What a draft keeps. */
    record DraftBody(@Nullable Map<String, Object> data) {}

    /** What became of a task. */
    record Done(String id, String state) {}

    @GetMapping
    @Access(Access.Who.COLLEAGUE)
    Page<TaskBody> list(
            @RequestParam(defaultValue = "MINE") String scope,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "ANY") String due,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        Page.requireSize(size);
        Subject about = subject == null || subject.isBlank() ? null : codes.subjectOf(subject);
        TaskInbox.Filter filter = new TaskInbox.Filter(
                word("scope", scope, TaskInbox.Scope.values()),
                about,
                kind,
                word("due", due, TaskInbox.Due.values()),
                q);
        return inbox.list(filter, cursor, size).map(TaskBody::of);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.TASK_SHOWN, of = "id")
    @Transactional(readOnly = true)
    TaskDetail get(@PathVariable String id) {
        TaskInbox.Opened opened = inbox.opened(id);
        TaskItem item = opened.item();
        TaskBody body = TaskBody.of(item);
        return new TaskDetail(
                body.id(),
                body.name(),
                body.kind(),
                body.subject(),
                body.assignee(),
                body.unit(),
                body.due(),
                body.version(),
                item.isOpen(),
                forms.schema(item.kind()).json(),
                opened.data());
    }

    @PostMapping("/{id}/claim")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    TaskBody claim(@PathVariable String id) {
        inbox.claim(id);
        return TaskBody.of(inbox.get(id));
    }

    @PostMapping("/{id}/release")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    TaskBody release(@PathVariable String id) {
        inbox.release(id);
        return TaskBody.of(inbox.get(id));
    }

    @PutMapping("/{id}/draft")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(@PathVariable String id, @RequestBody DraftBody body) {
        inbox.saveDraft(id, body.data() == null ? Map.of() : body.data());
    }

    @PostMapping("/{id}/complete")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    Done complete(@PathVariable String id, @RequestBody CompleteBody body) {
        if (body.version() == null) {
            throw new InvalidInput("version", "Ghi số phiên bản của việc, lấy từ lần đọc gần nhất");
        }
        inbox.complete(id, body.version(), body.data() == null ? Map.of() : body.data());
        return new Done(id, "DONE");
    }

    private static <E extends Enum<E>> E word(String field, String text, E[] allowed) {
        return Arrays.stream(allowed)
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        field, "Chọn một trong " + List.of(allowed).toString()));
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
