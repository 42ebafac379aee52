package vn.dunghen.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Ladders;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.web.views.LadderPage;

/** Bậc nhắc hạn: the administrator reads and moves the rungs. */
@Controller
@RequestMapping("/quan-tri/bac-nhac")
class LadderPages {

    private static final String VIEW = "workflow/bac-nhac";
    private static final int FURTHEST = 60;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Ladders ladders;
    private final Policy policy;
    private final MessageSource messages;
    private final Clock clock;

    LadderPages(Ladders ladders, Policy policy, MessageSource messages, Clock clock) {
        this.ladders = ladders;
        this.policy = policy;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "ladder.view")
    String show(Model model) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        model.addAttribute("page", page(List.of(), Map.of()));
        return VIEW;
    }

    @PostMapping("/{kind}")
    @Access(may = "ladder.edit")
    ModelAndView change(
            @PathVariable String kind, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        policy.require("ladder.edit", Policy.Resource.of("ladder"));
        List<Rung> rungs = ladders.rungs(kind, clock.instant());
        if (rungs.isEmpty()) {
            throw RuleViolation.notFound("ladder.unknown", kind);
        }
        List<FieldError> errors = new ArrayList<>();
        List<Ladders.Edit> edits = new ArrayList<>();
        for (Rung rung : rungs) {
            String text = typed.getOrDefault(rung.code(), Integer.toString(rung.offsetDays()))
                    .strip();
            if (!readable(text)) {
                errors.add(new FieldError(kind + "." + rung.code(), say("ladders.offset.wrong")));
            } else if (Integer.parseInt(text) != rung.offsetDays()) {
                edits.add(new Ladders.Edit(rung.code(), Integer.parseInt(text), rung.who(), rung.active()));
            }
        }
        if (!errors.isEmpty()) {
            Map<String, String> kept = typed.entrySet().stream()
                    .collect(Collectors.toMap(one -> kind + "." + one.getKey(), Map.Entry::getValue));
            return new ModelAndView(VIEW, Map.of("page", page(errors, kept)), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ladders.changeAll(kind, edits);
        redirect.addFlashAttribute(
                "done", say(edits.isEmpty() ? "ladders.unchanged" : "ladders.done", say("ladders.kind." + kind)));
        return new ModelAndView("redirect:/quan-tri/bac-nhac");
    }

    private static boolean readable(String text) {
        return text.matches("[+-]?\\d{1,3}") && Math.abs(Integer.parseInt(text)) <= FURTHEST;
    }

    private LadderPage page(List<FieldError> errors, Map<String, String> typed) {
        return new LadderPage(
                ladders.kinds().stream().map(this::ladder).toList(),
                policy.allows("ladder.edit", Policy.Resource.of("ladder")),
                errors,
                typed);
    }

    private LadderPage.Ladder ladder(String kind) {
        List<Rung> rungs = ladders.rungs(kind, clock.instant());
        LocalDate since = rungs.stream()
                .map(Rung::effectiveFrom)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new LadderPage.Ladder(
                kind,
                messages.getMessage("ladders.kind." + kind, null, kind, VIETNAMESE),
                say("ladders.since", DATE.format(since)),
                rungs.stream().map(this::rung).toList());
    }

    private LadderPage.Rung rung(Rung rung) {
        return new LadderPage.Rung(
                rung.code(),
                rung.offsetDays(),
                when(rung.offsetDays()),
                rung.active() ? rung.name() : say("ladders.off", rung.name()),
                rung.who().stream().map(one -> say("ladders.who." + one.name())).collect(Collectors.joining(", ")),
                rung.act() != Rung.Act.EXPIRED);
    }

    private String when(int offset) {
        if (offset == 0) {
            return say("ladders.when.at");
        }
        return say(offset < 0 ? "ladders.when.before" : "ladders.when.after", Math.abs(offset));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
