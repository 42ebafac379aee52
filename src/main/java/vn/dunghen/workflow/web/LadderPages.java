package vn.dunghen.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.Ladders;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.web.views.LadderForm;
import vn.dunghen.workflow.web.views.LadderPage;

/** Bậc nhắc hạn: read the ladders, try new offsets on an invented promise, write them from a day on. */
@Controller
@RequestMapping("/quan-tri/bac-nhac")
class LadderPages {

    private static final int FURTHEST = 60;
    private static final int LAST_YEAR = 2100;
    private static final String FROM = "from";
    private static final String DUE = "due";

    private final Ladders ladders;
    private final LadderFace face;
    private final Policy policy;
    private final Clock clock;

    LadderPages(Ladders ladders, LadderFace face, Policy policy, Clock clock) {
        this.ladders = ladders;
        this.face = face;
        this.policy = policy;
        this.clock = clock;
    }

    /** What was typed, read; an error at each field that cannot be. */
    private record Read(
            Map<String, Integer> offsets, @Nullable LocalDate from, LocalDate due, List<FieldError> errors) {}

    @GetMapping
    @Access(may = "ladder.view")
    String show(Model model) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        model.addAttribute(
                "page",
                new LadderPage(ladders.kinds().stream().map(face::ladder).toList(), mayEdit()));
        return "workflow/bac-nhac";
    }

    @GetMapping("/{kind}")
    @Access(may = "ladder.view")
    ModelAndView one(@PathVariable String kind) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        return page(kind, Map.of(), read(rungs(kind), Map.of()), HttpStatus.OK);
    }

    @PostMapping("/{kind}/xem-truoc")
    @Access(may = "ladder.view")
    ModelAndView tryOut(@PathVariable String kind, @RequestParam Map<String, String> typed) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        Read read = read(rungs(kind), typed);
        return page(kind, typed, read, read.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/{kind}")
    @Access(may = "ladder.edit")
    ModelAndView change(
            @PathVariable String kind, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        policy.require("ladder.edit", Policy.Resource.of("ladder"));
        List<Rung> rungs = rungs(kind);
        Read read = read(rungs, typed);
        if (read.errors().isEmpty()) {
            List<Ladders.Edit> edits = rungs.stream()
                    .filter(rung -> read.offsets().getOrDefault(rung.code(), rung.offsetDays()) != rung.offsetDays())
                    .map(rung ->
                            new Ladders.Edit(rung.code(), read.offsets().get(rung.code()), rung.who(), rung.active()))
                    .toList();
            try {
                if (read.from() == null) {
                    ladders.changeAll(kind, edits);
                } else {
                    ladders.changeAll(kind, edits, read.from());
                }
                redirect.addFlashAttribute(
                        "done", face.say(edits.isEmpty() ? "ladders.unchanged" : "ladders.done", face.name(kind)));
                return new ModelAndView("redirect:/quan-tri/bac-nhac/" + kind);
            } catch (InvalidInput wrong) {
                read.errors().addAll(wrong.errors());
            }
        }
        return page(kind, typed, read, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private List<Rung> rungs(String kind) {
        List<Rung> rungs = ladders.rungs(kind, clock.instant());
        if (rungs.isEmpty()) {
            throw RuleViolation.notFound("ladder.unknown", kind);
        }
        return rungs;
    }

    private Read read(List<Rung> rungs, Map<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Integer> offsets = new HashMap<>();
        for (Rung rung : rungs) {
            String text = typed.getOrDefault(rung.code(), Integer.toString(rung.offsetDays()))
                    .strip();
            if (text.matches("[+-]?\\d{1,3}") && Math.abs(Integer.parseInt(text)) <= FURTHEST) {
                offsets.put(rung.code(), Integer.valueOf(text));
            } else {
                errors.add(new FieldError(rung.code(), face.say("ladders.offset.wrong")));
            }
        }
        LocalDate from = day(FROM, typed, errors).orElse(null);
        LocalDate due = day(DUE, typed, errors).orElseGet(face::exampleDay);
        return new Read(offsets, from, due, errors);
    }

    private Optional<LocalDate> day(String field, Map<String, String> typed, List<FieldError> errors) {
        String text = typed.getOrDefault(field, "").strip();
        Optional<LocalDate> day = CalendarInput.date(text)
                .filter(one -> one.getYear() > LocalDate.EPOCH.getYear() + 10 && one.getYear() < LAST_YEAR);
        if (!text.isEmpty() && day.isEmpty()) {
            errors.add(new FieldError(field, face.say("ladders.day.wrong")));
        }
        return day;
    }

    private ModelAndView page(String kind, Map<String, String> typed, Read read, HttpStatus status) {
        Map<String, String> values = new HashMap<>();
        rungs(kind).forEach(rung -> values.put(rung.code(), Integer.toString(rung.offsetDays())));
        values.putAll(typed);
        LadderForm form = new LadderForm(
                face.ladder(kind),
                mayEdit(),
                values,
                List.copyOf(read.errors()),
                read.errors().isEmpty() ? face.example(kind, read.offsets(), read.due()) : null,
                face.history(kind));
        return new ModelAndView("workflow/bac-nhac-mot", Map.of("page", form), status);
    }

    private boolean mayEdit() {
        return policy.allows("ladder.edit", Policy.Resource.of("ladder"));
    }
}
