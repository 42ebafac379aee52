package vn.dunghen.worklist.web;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Files handed in with a task, for scripts. */
@RestController
@RequestMapping("/api/v1/tasks/{task}/attachments")
class AttachmentController {

    private final TaskFiles files;
    private final Attachments attachments;
    private final PageWords words;

    AttachmentController(TaskFiles files, Attachments attachments, PageWords words) {
        this.files = files;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping
    @Access(value = Access.Who.TASK_HELD, of = "task")
    ResponseEntity<FileAnswer.Body> add(
            @PathVariable String task,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = Attachments.ANY_SLOT) String slot)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", words.of("attachment.error.missing"));
        }
        FileAnswer.Body added =
                FileAnswer.Body.of(files.add(task, slot, file.getOriginalFilename(), file.getInputStream()));
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + task + "/attachments/" + added.id()))
                .body(added);
    }

    /** Those of the whole subject, oldest first. */
    @GetMapping
    @Access(value = Access.Who.TASK_SHOWN, of = "task")
    Page<FileAnswer.Body> list(@PathVariable String task) {
        return new Page<>(files.list(task).stream().map(FileAnswer.Body::of).toList(), null);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.TASK_SHOWN, of = "task")
    ResponseEntity<StreamingResponseBody> open(@PathVariable String task, @PathVariable String id) {
        return FileAnswer.of(attachments, files.open(task, id));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.TASK_HELD, of = "task")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String task, @PathVariable String id) {
        files.remove(task, id);
    }
}
