package vn.dunghen.plan.web;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.usecase.AskAssignmentExtension;
import vn.dunghen.plan.usecase.AssignmentFiles;
import vn.dunghen.plan.usecase.AssignmentFilter;
import vn.dunghen.plan.usecase.NoteAssignmentProgress;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.usecase.RequestAssignment;
import vn.dunghen.plan.usecase.TransferAssignment;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Assignments, for scripts; an assignment answers to its id and to its code. */
@RestController
@RequestMapping("/api/v1/assignments")
class AssignmentController {

    private final ReadAssignments assignments;
    private final NoteAssignmentProgress note;
    private final AskAssignmentExtension extend;
    private final RequestAssignment request;
    private final TransferAssignment transfer;
    private final AssignmentFiles files;
    private final Attachments attachments;
    private final AssignmentAnswers answers;
    private final TaskInbox inbox;

    AssignmentController(
            ReadAssignments assignments,
            NoteAssignmentProgress note,
            AskAssignmentExtension extend,
            RequestAssignment request,
            TransferAssignment transfer,
            AssignmentFiles files,
            Attachments attachments,
            AssignmentAnswers answers,
            TaskInbox inbox) {
        this.assignments = assignments;
        this.note = note;
        this.extend = extend;
        this.request = request;
        this.transfer = transfer;
        this.files = files;
        this.attachments = attachments;
        this.answers = answers;
        this.inbox = inbox;
    }

    @GetMapping
    @Access(may = "assignment.view")
    Page<AssignmentAnswers.Row> list(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return assignments
                .list(
                        new AssignmentFilter(
                                filled(plan), filled(unit), state(state), filled(officer), overdue, null, null),
                        cursor,
                        size)
                .map(AssignmentAnswers.Row::of);
    }

    @GetMapping("/{id}")
    @Access(may = "assignment.view", of = "id")
    @Transactional(readOnly = true)
    public AssignmentAnswers.Body get(@PathVariable String id) {
        return assignments.one(id, answers::of);
    }

    /** Sent by scripts. */
    record ProgressBody(@Nullable Integer percent, @Nullable String text) {}

    @PostMapping("/{id}/progress")
    @Access(may = "assignment.work", of = "id")
    AssignmentAnswers.Body progress(@PathVariable String id, @RequestBody ProgressBody body) {
        var read = new AssignmentInput();
        int percent = read.percent(body.percent());
        String text = read.text("text", body.text(), 2000, "Ghi đã làm được gì");
        read.refuse();
        note.handle(idOf(id), percent, text);
        return get(id);
    }

    /** @param proposed the day asked for, e.g. {@code 2026-06-30} */
    record ExtensionBody(@Nullable String proposed, @Nullable String reason) {}

    @PostMapping("/{id}/extension")
    @Access(may = "assignment.work", of = "id")
    AssignmentAnswers.Body extension(@PathVariable String id, @RequestBody ExtensionBody body) {
        var read = new AssignmentInput();
        var day = read.date("proposed", body.proposed());
        String reason = read.text("reason", body.reason(), 1000, "Nêu lý do xin gia hạn");
        read.refuse();
        extend.handle(idOf(id), day, reason);
        return get(id);
    }

    /** @param figure reached against the target, when it is a number */
    record ResultBody(@Nullable String result, @Nullable Object figure) {}

    /** The same as completing the task {@code assignment/report-result}. */
    @PostMapping("/{id}/result")
    @Access(may = "assignment.report", of = "id")
    AssignmentAnswers.Body result(@PathVariable String id, @RequestBody ResultBody body) {
        assignments.require(id, "report");
        AssignmentId assignment = idOf(id);
        TaskItem task = inbox.openOf(assignment.subject()).stream()
                .filter(one -> one.kind().equals("assignment/report-result"))
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("assignment.noReport", codeOf(id)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("result", body.result());
        if (body.figure() != null) {
            data.put("figure", body.figure());
        }
        inbox.complete(task.id(), task.version(), data);
        return get(id);
    }

    /** @param due the day by which it must be done */
    record RequestedBody(@Nullable String due, @Nullable String note) {}

    @PostMapping("/{id}/request")
    @Access(may = "assignment.request", of = "id")
    AssignmentAnswers.Body request(@PathVariable String id, @RequestBody RequestedBody body) {
        var read = new AssignmentInput();
        var day = read.date("due", body.due());
        String text = read.text("note", body.note(), 1000, "Ghi yêu cầu gì");
        read.refuse();
        request.handle(idOf(id), day, text);
        return get(id);
    }

    /** @param officer sign-in name */
    record TransferBody(@Nullable String officer, @Nullable String reason) {}

    @PostMapping("/{id}/transfer")
    @Access(may = "assignment.transfer", of = "id")
    AssignmentAnswers.Body transfer(@PathVariable String id, @RequestBody TransferBody body) {
        var read = new AssignmentInput();
        String officer = read.text("officer", body.officer(), 64, "Chọn người thực hiện");
        String reason = read.text("reason", body.reason(), 1000, "Nêu lý do chuyển");
        read.refuse();
        transfer.handle(idOf(id), officer, reason);
        return get(id);
    }

    @PostMapping("/{id}/attachments")
    @Access(may = "assignment.work", of = "id")
    ResponseEntity<FileAnswer.Body> attach(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = Attachments.ANY_SLOT) String slot)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "Chọn một tệp để gửi.");
        }
        AssignmentId assignment = idOf(id);
        FileAnswer.Body added =
                FileAnswer.Body.of(files.add(assignment, slot, file.getOriginalFilename(), file.getInputStream()));
        return ResponseEntity.created(
                        URI.create("/api/v1/assignments/" + assignment.value() + "/attachments/" + added.id()))
                .body(added);
    }

    @GetMapping("/{id}/attachments")
    @Access(may = "assignment.view", of = "id")
    Page<FileAnswer.Body> attached(@PathVariable String id) {
        return new Page<>(files.list(idOf(id)).stream().map(FileAnswer.Body::of).toList(), null);
    }

    @GetMapping("/{id}/attachments/{file}")
    @Access(may = "assignment-evidence.view", of = "id")
    ResponseEntity<StreamingResponseBody> open(@PathVariable String id, @PathVariable String file) {
        return FileAnswer.of(attachments, files.open(idOf(id), file));
    }

    private AssignmentId idOf(String id) {
        return assignments.one(id, Assignment::id);
    }

    private String codeOf(String id) {
        return assignments.one(id, Assignment::code);
    }

    static @Nullable AssignmentState state(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(AssignmentState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput("state", "Chọn một trong: " + Arrays.toString(AssignmentState.values())));
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
    }
}
