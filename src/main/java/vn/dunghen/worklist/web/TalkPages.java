package vn.dunghen.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;
import vn.dunghen.worklist.WriteRemark;

/** What colleagues say about a subject: read on a page of its own, written there and beside a task. */
@Controller
class TalkPages {

    private final Talks talks;
    private final WriteRemark write;
    private final TaskInbox inbox;
    private final ObjectProvider<SubjectPanel> panels;
    private final PageWords words;

    TalkPages(Talks talks, WriteRemark write, TaskInbox inbox, ObjectProvider<SubjectPanel> panels, PageWords words) {
        this.talks = talks;
        this.write = write;
        this.inbox = inbox;
        this.panels = panels;
        this.words = words;
    }

    @GetMapping("/trao-doi/{type}/{id}")
    @Access(value = Access.Who.SUBJECT, of = "id")
    String about(@PathVariable String type, @PathVariable String id, Model model) {
        Subject subject = new Subject(type, id);
        return show(subject, address(subject), model);
    }

    @PostMapping("/trao-doi/{type}/{id}")
    @Access(value = Access.Who.SUBJECT, of = "id")
    String add(
            @PathVariable String type,
            @PathVariable String id,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Subject subject = new Subject(type, id);
        return written(subject, null, text, address(subject), model, request, response, flash);
    }

    @PostMapping("/viec-cua-toi/{task}/trao-doi")
    @Access(value = Access.Who.TASK_SHOWN, of = "task")
    String addBesideTask(
            @PathVariable String task,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TaskItem known = inbox.get(task);
        return written(
                known.subject(), known.id(), text, "/viec-cua-toi/" + known.id(), model, request, response, flash);
    }

    private String written(
            Subject subject,
            @Nullable String task,
            String text,
            String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            write.handle(subject, task, text);
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typedRemark", text);
            model.addAttribute("failed", true);
            model.addAttribute(
                    "remarkErrors",
                    wrong.errors().stream()
                            .map(one -> new InvalidInput.FieldError("trao-doi", one.message()))
                            .toList());
            return show(subject, task == null ? back : back + "/trao-doi", model);
        }
        flash.addFlashAttribute("done", words.of("remark.written"));
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + back;
    }

    private String show(Subject subject, String address, Model model) {
        model.addAttribute("talk", talks.of(subject, address));
        model.addAttribute(
                "code",
                inbox.history(subject).stream()
                        .map(TaskItem::subjectCode)
                        .findFirst()
                        .orElse(subject.id()));
        model.addAttribute("page", page(subject));
        return "worklist/talk";
    }

    /** Where the subject itself is shown, empty when the reader only has a task about it. */
    private String page(Subject subject) {
        return panels.stream()
                .filter(panel -> panel.subjectType().equals(subject.type()))
                .findFirst()
                .flatMap(panel -> IfSeen.of(() -> panel.of(subject).page()))
                .orElse("");
    }

    private static String address(Subject subject) {
        return "/trao-doi/" + subject.type() + "/" + subject.id();
    }
}
