package vn.dunghen.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.TaskInbox;

/** Files beside a task's form; what has been typed into the form is kept as a draft with each press. */
@Controller
@RequestMapping("/viec-cua-toi/{id}/tep")
class AttachmentPages {

    private final TaskFiles files;
    private final Attachments attachments;
    private final TaskInbox inbox;
    private final TaskForms forms;
    private final TaskPages pages;
    private final PageWords words;
    private final Talks talks;

    AttachmentPages(
            TaskFiles files,
            Attachments attachments,
            TaskInbox inbox,
            TaskForms forms,
            TaskPages pages,
            PageWords words,
            Talks talks) {
        this.talks = talks;
        this.files = files;
        this.attachments = attachments;
        this.inbox = inbox;
        this.forms = forms;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping
    @Access(value = Access.Who.TASK_HELD, of = "id")
    ModelAndView add(
            @PathVariable String id,
            @RequestParam(name = "_file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "_slot", defaultValue = Attachments.ANY_SLOT) String slot,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws IOException {
        Map<String, Object> answers = forms.read(request.getParameterMap());
        inbox.saveDraft(id, answers);
        try {
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw new InvalidInput("file", words.of("attachment.error.missing"));
            }
            files.add(id, slot, file.getOriginalFilename(), file.getInputStream());
        } catch (InvalidInput refused) {
            ModelAndView page = new ModelAndView("worklist/task", HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("task", pages.of(id));
            page.addObject("talk", talks.besideTask(inbox.get(id).subject(), id));
            page.addObject("failed", true);
            page.addObject("fileError", refused.errors().get(0).message());
            return page;
        }
        return back(id, "worklist.files.added", flash);
    }

    @PostMapping("/bo")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    ModelAndView remove(
            @PathVariable String id,
            @RequestParam("_remove") String file,
            HttpServletRequest request,
            RedirectAttributes flash) {
        inbox.saveDraft(id, forms.read(request.getParameterMap()));
        files.remove(id, file);
        return back(id, "worklist.files.removed", flash);
    }

    @GetMapping("/{file}")
    @Access(value = Access.Who.TASK_SHOWN, of = "id")
    ResponseEntity<StreamingResponseBody> open(@PathVariable String id, @PathVariable String file) {
        return FileAnswer.of(attachments, files.open(id, file));
    }

    private ModelAndView back(String id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words.of(message));
        ModelAndView page = new ModelAndView("redirect:/viec-cua-toi/" + id);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }
}
