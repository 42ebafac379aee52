package vn.dunghen.feedback.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackSupplement;
import vn.dunghen.feedback.usecase.AskSupplement;
import vn.dunghen.feedback.usecase.ReadFeedback;
import vn.dunghen.feedback.usecase.ReceiveFeedback;
import vn.dunghen.feedback.web.views.FeedbackViews.Asked;
import vn.dunghen.feedback.web.views.FeedbackViews.Fact;
import vn.dunghen.feedback.web.views.FeedbackViews.FileLine;
import vn.dunghen.feedback.web.views.FeedbackViews.ReceivePage;
import vn.dunghen.feedback.web.views.FeedbackViews.Tag;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.workflow.TaskInbox;

/** Phản ánh, kiến nghị: writing one down, and its own page. */
@Controller
@RequestMapping("/phan-anh")
class FeedbackPages {

    private static final String BASE = "/phan-anh/";

    private final ReadFeedback feedback;
    private final ReceiveFeedback receive;
    private final AskSupplement ask;
    private final FeedbackPanel panel;
    private final FeedbackFiles files;
    private final FeedbackAttachments attachments;
    private final AuditTrail trail;
    private final FeedbackWords words;
    private final TaskInbox inbox;

    FeedbackPages(
            ReadFeedback feedback,
            ReceiveFeedback receive,
            AskSupplement ask,
            FeedbackPanel panel,
            FeedbackFiles files,
            FeedbackAttachments attachments,
            AuditTrail trail,
            FeedbackWords words,
            TaskInbox inbox) {
        this.feedback = feedback;
        this.receive = receive;
        this.ask = ask;
        this.panel = panel;
        this.files = files;
        this.attachments = attachments;
        this.trail = trail;
        this.words = words;
        this.inbox = inbox;
    }

    @GetMapping("/tiep-nhan")
    @Access(may = "feedback.receive")
    ModelAndView write() {
        feedback.requireReceive();
        return form(Map.of(), List.of());
    }

    @PostMapping("/tiep-nhan")
    @Access(may = "feedback.receive")
    ModelAndView receive(@RequestParam MultiValueMap<String, String> posted, RedirectAttributes redirect) {
        feedback.requireReceive();
        FeedbackInput read = new FeedbackInput();
        FeedbackBody body = FeedbackBody.of(posted);
        FeedbackChannel channel = body.channel(read);
        Feedback.Words said = body.words(read);
        if (!read.errors().isEmpty()) {
            return form(posted.toSingleValueMap(), read.errors());
        }
        String code = receive.handle(said, channel).code();
        redirect.addFlashAttribute("done", words.say("feedback.received.done", code));
        redirect.addFlashAttribute("doneLink", BASE + code + "/giay-tiep-nhan.pdf");
        redirect.addFlashAttribute("doneLinkText", words.say("feedback.received.paper"));
        return to(code);
    }

    @GetMapping("/{code:PAKN-.*}")
    @Access(may = "feedback.view", of = "code")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code) {
        return draw(code, "", List.of(), false);
    }

    /** Shows how to reach the sender on this answer only, and writes down who read it. */
    @PostMapping("/{code:PAKN-.*}/xem")
    @Access(may = "feedback.view", of = "code")
    @Transactional
    public ModelAndView reveal(@PathVariable String code) {
        trail.recordAccess(feedback.one(code, Feedback::subject), words.say("feedback.reveal.audit", code));
        return draw(code, "", List.of(), true);
    }

    @PostMapping("/{code:PAKN-.*}/bo-sung")
    @Access(may = "feedback.ask", of = "code")
    ModelAndView ask(
            @PathVariable String code, @RequestParam(defaultValue = "") String what, RedirectAttributes redirect) {
        FeedbackInput read = new FeedbackInput();
        String needed = read.needed("what", what, 1000, words.say("feedback.ask.what"));
        if (!read.errors().isEmpty()) {
            return draw(code, what, read.errors(), false);
        }
        ask.handle(feedback.one(code, Feedback::id), needed);
        redirect.addFlashAttribute("done", words.say("feedback.asked", code));
        return to(code);
    }

    @GetMapping("/{code:PAKN-.*}/giay-tiep-nhan.pdf")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> acknowledgement(@PathVariable String code) {
        return files.acknowledgement(code);
    }

    @GetMapping("/{code:PAKN-.*}/van-ban.pdf")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> letter(@PathVariable String code) {
        return files.letter(code, false);
    }

    @GetMapping("/{code:PAKN-.*}/van-ban.docx")
    @Access(may = "feedback.view", of = "code")
    ResponseEntity<byte[]> letterAsWord(@PathVariable String code) {
        return files.letter(code, true);
    }

    private ModelAndView draw(String code, String what, List<InvalidInput.FieldError> errors, boolean open) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(feedback.one(code, one -> model(one, open)));
        model.put("covered", !open);
        model.put("what", what);
        model.put("errors", errors);
        return status(new ModelAndView("feedback/page", model), errors);
    }

    private Map<String, @Nullable Object> model(Feedback one, boolean open) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("code", one.code());
        model.put("address", BASE + one.code());
        model.put("heading", words.say("feedback.kind." + one.kind()));
        model.put("state", words.state(one.state()));
        model.put("due", words.due(one.state(), one.waiting().isPresent(), one.currentDue()));
        model.put(
                "facts",
                panel.facts(one, open).stream()
                        .map(fact -> new Fact(
                                fact.label(),
                                fact.value(),
                                Optional.ofNullable(fact.aside()).orElse("")))
                        .toList());
        model.put("subject", one.subject());
        model.put("timeline", panel.timeline(one.subject()));
        model.put("papers", papers(one));
        model.put("supplements", one.supplements().stream().map(this::asked).toList());
        model.put("mayAsk", one.waiting().isEmpty() && feedback.may(one, "ask"));
        model.put("task", task(one));
        return model;
    }

    private List<FileLine> papers(Feedback one) {
        List<FileLine> papers = new ArrayList<>();
        papers.add(new FileLine(
                BASE + one.code() + "/giay-tiep-nhan.pdf",
                words.say("feedback.paper.acknowledgement"),
                one.acknowledgement()));
        if (one.letterPaper() != null) {
            papers.add(new FileLine(
                    BASE + one.code() + "/van-ban.pdf", words.say("feedback.paper.letter", one.letterNumber()), "PDF"));
            papers.add(new FileLine(
                    BASE + one.code() + "/van-ban.docx", words.say("feedback.paper.word", one.letterNumber()), "Word"));
        }
        papers.addAll(attachments.lines(one));
        return papers;
    }

    private Asked asked(FeedbackSupplement it) {
        String key = it.open() ? "open" : it.text() == null ? "lapsed" : "done";
        String tone = it.open() ? "wait" : it.text() == null ? "bad" : "ok";
        String icon = it.open() ? "pause" : it.text() == null ? "cross" : "check";
        return new Asked(
                words.say("feedback.supplement.until", Moments.say(it.askedAt()), Moments.say(it.endsAt())),
                it.what(),
                Optional.ofNullable(it.text()).orElse(""),
                new Tag(words.say("feedback.supplement." + key), tone, icon));
    }

    /** The address of the task that waits for this person, if one does. */
    private String task(Feedback one) {
        TaskInbox.Filter mine =
                new TaskInbox.Filter(TaskInbox.Scope.MINE, one.subject(), null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream()
                .findFirst()
                .map(task -> "/viec-cua-toi/" + task.id())
                .orElse("");
    }

    private static ModelAndView form(Map<String, String> typed, List<InvalidInput.FieldError> errors) {
        return status(new ModelAndView("feedback/receive", Map.of("page", new ReceivePage(typed, errors))), errors);
    }

    private static ModelAndView status(ModelAndView view, List<InvalidInput.FieldError> errors) {
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private static ModelAndView to(String code) {
        ModelAndView to = new ModelAndView("redirect:" + BASE + code);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }
}
