package vn.dunghen.plan.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.usecase.AskAssignmentExtension;
import vn.dunghen.plan.usecase.AssignmentFiles;
import vn.dunghen.plan.usecase.NoteAssignmentProgress;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.usecase.RequestAssignment;
import vn.dunghen.plan.usecase.TransferAssignment;
import vn.dunghen.plan.web.views.AssignmentViews.Wrong;

/** Nhiệm vụ: its own page, and what can be done there besides its tasks. */
@Controller
@RequestMapping("/ke-hoach/nhiem-vu/{code:NV-.*}")
class AssignmentPages {

    private final ReadAssignments assignments;
    private final NoteAssignmentProgress note;
    private final AskAssignmentExtension extend;
    private final TransferAssignment transfer;
    private final RequestAssignment request;
    private final AssignmentFiles files;
    private final Attachments attachments;
    private final AssignmentPage page;
    private final AssignmentWords words;

    AssignmentPages(
            ReadAssignments assignments,
            NoteAssignmentProgress note,
            AskAssignmentExtension extend,
            TransferAssignment transfer,
            RequestAssignment request,
            AssignmentFiles files,
            Attachments attachments,
            AssignmentPage page,
            AssignmentWords words) {
        this.assignments = assignments;
        this.note = note;
        this.extend = extend;
        this.transfer = transfer;
        this.request = request;
        this.files = files;
        this.attachments = attachments;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    @Access(may = "assignment.view", of = "code")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code) {
        return draw(code, Map.of(), List.of());
    }

    @PostMapping("/tien-do")
    @Access(may = "assignment.work", of = "code")
    ModelAndView progress(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        return does(code, Map.of("percent", percent, "text", text), "assignment.noted", redirect, () -> {
            AssignmentInput read = new AssignmentInput();
            int share = read.percent(percent);
            String said = read.text("text", text, 2000, words.say("assignment.note.missing"));
            read.refuse();
            note.handle(idOf(code), share, said);
        });
    }

    @PostMapping("/gia-han")
    @Access(may = "assignment.work", of = "code")
    ModelAndView extension(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String proposed,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return does(code, Map.of("proposed", proposed, "reason", reason), "assignment.asked", redirect, () -> {
            AssignmentInput read = new AssignmentInput();
            var day = read.date("proposed", proposed);
            String why = read.text("reason", reason, 1000, words.say("assignment.extension.missing"));
            read.refuse();
            extend.handle(idOf(code), day, why);
        });
    }

    @PostMapping("/chuyen-nguoi")
    @Access(may = "assignment.transfer", of = "code")
    ModelAndView transfer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        return does(code, Map.of("officer", officer, "why", why), "assignment.transferred", redirect, () -> {
            AssignmentInput read = new AssignmentInput();
            String to = read.text("officer", officer, 64, words.say("assignment.transfer.missing"));
            String said = read.text("why", why, 1000, words.say("assignment.transfer.why"));
            read.refuse();
            transfer.handle(idOf(code), to, said);
        });
    }

    @PostMapping("/yeu-cau")
    @Access(may = "assignment.request", of = "code")
    ModelAndView request(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        return does(code, Map.of("due", due, "note", note), "assignment.requested", redirect, () -> {
            AssignmentInput read = new AssignmentInput();
            var day = read.date("due", due);
            String said = read.text("note", note, 1000, words.say("assignment.request.missing"));
            read.refuse();
            request.handle(idOf(code), day, said);
        });
    }

    @PostMapping("/tep")
    @Access(may = "assignment.work", of = "code")
    ModelAndView attach(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return draw(code, Map.of(), List.of(new Wrong("file", words.say("assignment.file.missing"))));
        }
        try (var content = file.getInputStream()) {
            return does(
                    code,
                    Map.of(),
                    "assignment.filed",
                    redirect,
                    () -> files.add(idOf(code), Attachments.ANY_SLOT, file.getOriginalFilename(), content));
        }
    }

    @GetMapping("/tep/{file}")
    @Access(may = "assignment-evidence.view", of = "code")
    ResponseEntity<StreamingResponseBody> open(@PathVariable String code, @PathVariable String file) {
        return FileAnswer.of(attachments, files.open(idOf(code), file));
    }

    private ModelAndView does(
            String code, Map<String, String> typed, String done, RedirectAttributes redirect, Runnable verb) {
        try {
            verb.run();
        } catch (InvalidInput wrong) {
            return draw(
                    code,
                    typed,
                    wrong.errors().stream()
                            .map(error -> new Wrong(error.field(), error.message()))
                            .toList());
        }
        redirect.addFlashAttribute("done", words.say(done, code));
        ModelAndView to = new ModelAndView("redirect:/ke-hoach/nhiem-vu/" + code);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private ModelAndView draw(String code, Map<String, String> typed, List<Wrong> errors) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(assignments.one(code, page::model));
        model.put("typed", typed);
        model.put("errors", errors);
        ModelAndView view = new ModelAndView("plan/assignment", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private AssignmentId idOf(String code) {
        return assignments.one(code, Assignment::id);
    }
}
