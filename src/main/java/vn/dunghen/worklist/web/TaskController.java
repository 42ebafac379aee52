package vn.dunghen.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Role;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.SubjectReading;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskInbox.Due;
import vn.dunghen.workflow.TaskInbox.Filter;
import vn.dunghen.workflow.TaskInbox.Scope;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.workflow.TaskReads;

/** The page of one task: read it, take it, keep a draft, finish it. */
@Controller
class TaskController {

    private static final String ADDRESS = "/viec-cua-toi/{id}";
    /** As many as are gone through in their order. */
    private static final int DECIDED_AT_ONCE = 100;

    private static final String PAGE = "worklist/task";

    private final TaskInbox inbox;
    private final TaskForms forms;
    private final TaskPages pages;
    private final PageWords words;
    private final ObjectProvider<SubjectReading> readings;
    private final TaskReads reads;
    private final Talks talks;
    private final Clock clock;

    TaskController(
            TaskInbox inbox,
            TaskForms forms,
            TaskPages pages,
            PageWords words,
            ObjectProvider<SubjectReading> readings,
            TaskReads reads,
            Talks talks,
            Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.pages = pages;
        this.words = words;
        this.readings = readings;
        this.reads = reads;
        this.talks = talks;
        this.clock = clock;
    }

    /** What is to be read before deciding; nothing for most kinds of work. */
    @ModelAttribute("reading")
    SubjectReading.@Nullable Reading reading(@PathVariable String id) {
        TaskItem task = inbox.get(id);
        return !task.isOpen()
                ? null
                : readings.stream()
                        .filter(one -> one.subjectType().equals(task.subject().type()))
                        .findFirst()
                        .flatMap(one -> IfSeen.of(
                                () -> one.of(task.kind(), task.subject()).orElse(null)))
                        .orElse(null);
    }

    /** Where the task after this one is, for whoever decides one after another; the first one after the last. */
    @ModelAttribute("later")
    @Nullable String later(@PathVariable String id) {
        TaskItem task = inbox.get(id);
        if (!task.isOpen() || task.audience().role() != Role.DIRECTOR) {
            return null;
        }
        List<TaskItem> all = inbox.list(new Filter(Scope.MINE, null, task.kind(), Due.ANY, null), null, DECIDED_AT_ONCE)
                .items();
        int at = all.stream().map(TaskItem::id).toList().indexOf(id);
        return all.size() < 2 || at < 0
                ? null
                : "/viec-cua-toi/" + all.get((at + 1) % all.size()).id();
    }

    @GetMapping(ADDRESS)
    @Access(value = Access.Who.TASK_SHOWN, of = "id")
    String show(@PathVariable String id, Model model) {
        reads.mark(id);
        return drawn(id, pages.of(id), model);
    }

    @PostMapping(path = ADDRESS, params = "_claim")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    String claim(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        try {
            inbox.claim(id);
        } catch (RuleViolation violation) {
            return refuse(id, Map.of(), violation, model, response);
        }
        flash.addFlashAttribute("done", words.of("worklist.claimed"));
        return back(request, "/viec-cua-toi/" + id);
    }

    @PostMapping(path = ADDRESS, params = "_release")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    String release(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        TaskItem task = inbox.get(id);
        try {
            inbox.release(id);
        } catch (RuleViolation violation) {
            return refuse(id, Map.of(), violation, model, response);
        }
        flash.addFlashAttribute("done", words.of("worklist.released", task.name(), task.subjectCode()));
        return back(request, "/viec-cua-toi");
    }

    @PostMapping(path = ADDRESS, params = "_draft")
    @Access(value = Access.Who.TASK_HELD, of = "id")
    String draft(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Map<String, Object> answers = read(request);
        try {
            inbox.saveDraft(id, answers);
        } catch (RuleViolation violation) {
            return refuse(id, answers, violation, model, response);
        }
        String at = Days.TIME.format(clock.instant().atZone(Days.ZONE));
        flash.addFlashAttribute("done", words.of("worklist.drafted", at));
        return back(request, "/viec-cua-toi/" + id);
    }

    /** Finishes the task; a press on a button that adds or drops a row only draws the page again. */
    @PostMapping(
            path = ADDRESS,
            params = {"!_claim", "!_release", "!_draft"})
    @Access(value = Access.Who.TASK_HELD, of = "id")
    String complete(
            @PathVariable String id,
            @RequestParam("_version") int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Optional<Map<String, Object>> changed = forms.rowsChanged(request.getParameterMap());
        if (changed.isPresent()) {
            return drawn(id, pages.of(id, changed.get(), List.of()), model);
        }
        TaskItem task = inbox.get(id);
        Map<String, Object> answers = read(request);
        List<String> before =
                inbox.openOf(task.subject()).stream().map(TaskItem::id).toList();
        try {
            inbox.complete(id, version, answers);
        } catch (RuleViolation violation) {
            return refuse(id, answers, violation, model, response);
        }
        flash.addFlashAttribute("done", done(task, before));
        nextTask(flash);
        return back(request, followUp(task));
    }

    /** Says to whom the work has gone, when it has gone to somebody by name. */
    private String done(TaskItem task, List<String> before) {
        return inbox.openOf(task.subject()).stream()
                .filter(one -> !before.contains(one.id()) && one.listedFor().person() != null)
                .findFirst()
                .map(next -> words.of(
                        "worklist.completedFor",
                        task.name(),
                        task.subjectCode(),
                        next.name(),
                        pages.name(next.listedFor().person())))
                .orElseGet(() -> words.of("worklist.completed", task.name(), task.subjectCode()));
    }

    /** A director decides one after another: the next of the same kind opens by itself. */
    private String followUp(TaskItem task) {
        return task.audience().role() != Role.DIRECTOR
                ? "/viec-cua-toi"
                : inbox.list(new Filter(Scope.MINE, null, task.kind(), Due.ANY, null), null, 1).items().stream()
                        .findFirst()
                        .map(next -> "/viec-cua-toi/" + next.id())
                        .orElse("/viec-cua-toi");
    }

    private Map<String, Object> read(HttpServletRequest request) {
        return forms.read(request.getParameterMap());
    }

    private void nextTask(RedirectAttributes flash) {
        inbox.list(new Filter(Scope.MINE, null, null, Due.ANY, null), null, 1).items().stream()
                .findFirst()
                .ifPresent(next -> flash.addFlashAttribute("doneLink", "/viec-cua-toi/" + next.id())
                        .addFlashAttribute(
                                "doneLinkText", words.of("worklist.nextTask", next.name(), next.subjectCode())));
    }

    /** Shows the page again with what was typed and why it was not accepted; an unknown task is somebody else's answer. */
    private String refuse(
            String id,
            Map<String, Object> answers,
            RuleViolation violation,
            Model model,
            HttpServletResponse response) {
        if (violation.kind() == RuleViolation.Kind.NOT_FOUND) {
            throw violation;
        }
        response.setStatus(status(violation.kind()).value());
        if (violation instanceof InvalidInput invalid) {
            model.addAttribute("failed", true);
            return drawn(id, pages.of(id, answers, invalid.errors()), model);
        }
        model.addAttribute("refused", words.of(violation));
        return drawn(id, pages.of(id, answers, List.of()), model);
    }

    /** The page with all that stands around the form, whether it is drawn for the first time or again. */
    private String drawn(String id, TaskPage page, Model model) {
        model.addAttribute("task", page);
        model.addAttribute("talk", talks.besideTask(inbox.get(id).subject(), id));
        return PAGE;
    }

    private static HttpStatus status(RuleViolation.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    private static String back(HttpServletRequest request, String address) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + address;
    }
}
