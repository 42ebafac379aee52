package vn.dunghen.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.usecase.LookUpFeedback;
import vn.dunghen.feedback.usecase.LookupSecret;
import vn.dunghen.feedback.web.views.FeedbackViews.Fact;
import vn.dunghen.feedback.web.views.FeedbackViews.ReceivePage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Gửi và tra cứu phản ánh, kiến nghị: for people outside, without an account. */
@Controller
@RequestMapping("/phan-anh")
class OutsidePages {

    private static final int MOST_FILES = 5;
    private static final String LOOK_UP = "/phan-anh/tra-cuu";

    private final Outside outside;
    private final FeedbackWords words;

    OutsidePages(Outside outside, FeedbackWords words) {
        this.outside = outside;
        this.words = words;
    }

    @GetMapping("/gui")
    @Access(Access.Who.EVERYBODY)
    ModelAndView write(@RequestParam(name = "ho-so", defaultValue = "") String dossier) {
        return form(
                dossier.matches("[A-Za-z0-9.-]{1,64}") ? Map.of("dossier", dossier, "kind", "DOSSIER") : Map.of(),
                List.of());
    }

    @PostMapping("/gui")
    @Access(Access.Who.EVERYBODY)
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        Map<String, String> typed = posted.toSingleValueMap();
        FeedbackInput read = new FeedbackInput();
        OutsideBody body = OutsideBody.of(posted);
        Feedback.Words said = body.words(read);
        List<Outside.SentFile> sent = sent(files, read);
        if (!read.errors().isEmpty()) {
            return form(typed, read.errors());
        }
        AnswerWay way = body.way(read);
        String secret =
                LookupSecret.wellFormed(typed.getOrDefault("secret", "")) ? typed.get("secret") : LookupSecret.next();
        try {
            outside.send(said, way, secret, sent, request.getRemoteAddr());
        } catch (InvalidInput refused) {
            return form(typed, refused.errors());
        }
        redirect.addFlashAttribute("done", words.say("feedback.outside.done"));
        ModelAndView to = new ModelAndView("redirect:" + LOOK_UP + "/" + secret);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    @GetMapping("/tra-cuu")
    @Access(Access.Who.EVERYBODY)
    ModelAndView ask() {
        return new ModelAndView("feedback/lookup", Map.of("errors", List.of()));
    }

    @PostMapping("/tra-cuu")
    @Access(Access.Who.SECRET)
    ModelAndView find(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        String secret = token.strip();
        try {
            outside.find(secret, request.getRemoteAddr());
        } catch (RuleViolation unknown) {
            ModelAndView again = new ModelAndView(
                    "feedback/lookup",
                    Map.of(
                            "errors",
                            List.of(new InvalidInput.FieldError("token", words.say("rule.feedback.noSuchSecret")))));
            again.setStatus(HttpStatus.NOT_FOUND);
            return again;
        }
        ModelAndView to = new ModelAndView("redirect:" + LOOK_UP + "/" + secret);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    @GetMapping("/tra-cuu/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        LookUpFeedback.Standing one = outside.find(token, request.getRemoteAddr());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("code", one.code());
        model.put("token", token);
        model.put("state", words.state(one.state()));
        model.put("heading", heading(one));
        model.put("facts", facts(one));
        model.put("answer", one.answer() == null ? "" : one.answer());
        model.put("asked", one.asked() == null ? "" : one.asked());
        model.put("askedUntil", one.askedUntil() == null ? "" : Moments.say(one.askedUntil()));
        model.put("reason", one.reason() == null ? "" : one.reason());
        return new ModelAndView("feedback/standing", model);
    }

    private String heading(LookUpFeedback.Standing one) {
        return switch (one.state()) {
            case ANSWERED -> words.say("feedback.outside.answered", Moments.say(Moments.day(one.endedAt())));
            case FORWARDED -> words.say("feedback.outside.forwarded", one.forwardTo());
            case NOT_HANDLED -> words.say("feedback.outside.notHandled");
            default ->
                one.asked() != null
                        ? words.say("feedback.outside.asked")
                        : words.say("feedback.outside.due", Moments.say(Moments.day(one.due())));
        };
    }

    private List<Fact> facts(LookUpFeedback.Standing one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("feedback.about"), words.say("feedback.kind." + one.kind()), ""));
        facts.add(new Fact(words.say("feedback.received"), Moments.say(one.receivedAt()), ""));
        facts.add(new Fact(
                words.say("feedback.due"),
                Moments.say(one.due()),
                words.say("feedback.timeliness." + one.timeliness())));
        if (one.way() != null) {
            facts.add(new Fact(words.say("feedback.outside.way"), words.say("feedback.outside.way." + one.way()), ""));
        }
        if (one.letterNumber() != null) {
            facts.add(new Fact(words.say("feedback.outside.letter"), one.letterNumber(), ""));
        }
        return facts;
    }

    private List<Outside.SentFile> sent(@Nullable List<MultipartFile> files, FeedbackInput read) throws IOException {
        List<Outside.SentFile> sent = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename();
            if (name != null && !name.isEmpty()) {
                sent.add(new Outside.SentFile(name, file.getInputStream()));
            }
        }
        if (sent.size() > MOST_FILES) {
            read.wrong("file", words.say("feedback.outside.tooManyFiles", MOST_FILES));
        }
        return sent;
    }

    private ModelAndView form(Map<String, String> typed, List<InvalidInput.FieldError> errors) {
        String kept = typed.getOrDefault("secret", "");
        ModelAndView view = new ModelAndView(
                "feedback/send",
                Map.of(
                        "page",
                        new ReceivePage(typed, errors),
                        "secret",
                        LookupSecret.wellFormed(kept) ? kept : LookupSecret.next()));
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }
}
