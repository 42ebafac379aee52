package vn.dunghen.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarGuard;
import vn.dunghen.calendar.CalendarRegister;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DayChange;
import vn.dunghen.calendar.DecideDays;
import vn.dunghen.calendar.DecidedDay;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.PreviewDays;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Lịch làm việc: look at a month or a year, try a decision, enter it. */
@Controller
@RequestMapping("/quan-tri/lich")
class CalendarPages {

    private static final String VIEW = "calendar/lich";

    private final CalendarBook calendar;
    private final CalendarRegister register;
    private final DecideDays decide;
    private final PreviewDays preview;
    private final CalendarGuard guard;
    private final CalendarWords words;
    private final Clock clock;

    CalendarPages(
            CalendarBook calendar,
            CalendarRegister register,
            DecideDays decide,
            PreviewDays preview,
            CalendarGuard guard,
            CalendarWords words,
            Clock clock) {
        this.calendar = calendar;
        this.register = register;
        this.decide = decide;
        this.preview = preview;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "calendar.view")
    String show(
            @RequestParam(name = "nam", required = false) @Nullable String year,
            @RequestParam(name = "thang", required = false) @Nullable String month,
            Model model) {
        guard.requireView();
        Optional<Integer> shownYear = number(year, LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR);
        Optional<Integer> shownMonth = number(month, 1, 12);
        YearMonth shown =
                shownYear.map(one -> YearMonth.of(one, shownMonth.orElse(1))).orElseGet(() -> YearMonth.from(today()));
        boolean whole = shownYear.isPresent() && shownMonth.isEmpty();
        fill(model, shown, whole, List.of());
        model.addAttribute("form", DayForm.empty());
        return VIEW;
    }

    @PostMapping("/xem-truoc")
    @Access(may = "calendar.edit")
    ModelAndView tryOut(@ModelAttribute DayForm form, Model model) {
        guard.requireEdit();
        try {
            return previewed(form, model);
        } catch (InvalidInput wrong) {
            return refused(form, wrong, model);
        }
    }

    /** Enters what was seen; whoever has not seen it, or would see something else by now, is shown it first. */
    @PostMapping
    @Access(may = "calendar.edit")
    ModelAndView enter(@ModelAttribute DayForm form, Model model, RedirectAttributes redirect) {
        guard.requireEdit();
        try {
            List<DecidedDay> days = decide.handle(form.toProposal(), form.seen());
            LocalDate first = days.get(0).date();
            redirect.addFlashAttribute(
                    "done",
                    words.say(
                            "page.done",
                            String.join(
                                    ", ",
                                    days.stream()
                                            .map(day -> words.fullDate(day.date()))
                                            .toList())));
            redirect.addAttribute("nam", first.getYear());
            redirect.addAttribute("thang", first.getMonthValue());
            return new ModelAndView("redirect:/quan-tri/lich");
        } catch (InvalidInput wrong) {
            return refused(form, wrong, model);
        } catch (RuleViolation otherwise) {
            if (otherwise.kind() != RuleViolation.Kind.CONFLICT) {
                throw otherwise;
            }
            ModelAndView page = previewed(form, model);
            page.addObject("notSeen", words.say(form.seen().isEmpty() ? "page.notSeen" : "page.seenOtherwise"));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView previewed(DayForm form, Model model) {
        PreviewDays.Preview result = preview.handle(form.toProposal());
        LocalDate first = result.changes().get(0).date();
        fill(model, YearMonth.from(first), false, result.changes());
        model.addAttribute("form", form);
        model.addAttribute("preview", PreviewView.of(result, words));
        return new ModelAndView(VIEW, model.asMap());
    }

    private ModelAndView refused(DayForm form, InvalidInput wrong, Model model) {
        fill(model, YearMonth.from(today()), false, List.of());
        model.addAttribute("form", form);
        model.addAttribute("errors", DayForm.atFields(wrong));
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void fill(Model model, YearMonth shown, boolean whole, List<DayChange> tried) {
        CalendarBook shownCalendar = tried.isEmpty() ? calendar : calendar.withChanges(tried);
        MonthViews views = new MonthViews(shownCalendar, words, today(), tried);
        List<MonthViews.MonthView> months = whole
                ? IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> views.of(YearMonth.of(shown.getYear(), month)))
                        .toList()
                : List.of(views.of(shown));
        model.addAttribute("months", months);
        model.addAttribute("whole", whole);
        model.addAttribute("year", String.valueOf(shown.getYear()));
        model.addAttribute("month", String.valueOf(shown.getMonthValue()));
        model.addAttribute("shown", whole ? words.say("page.year", shown.getYear()) : views.inTitle(shown));
        model.addAttribute("before", Link.to(whole ? shown.minusYears(1) : shown.minusMonths(1), whole));
        model.addAttribute("after", Link.to(whole ? shown.plusYears(1) : shown.plusMonths(1), whole));
        model.addAttribute(
                "decisions",
                register.of(shown.getYear()).stream()
                        .map(day -> DecisionView.of(day, words))
                        .toList());
        model.addAttribute("mayEdit", guard.mayEdit());
    }

    private LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.ofHours(7)).toLocalDate();
    }

    private static Optional<Integer> number(@Nullable String text, int least, int most) {
        if (text == null || !text.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
    }

    /** Where to go from here; {@code month} is empty for a whole year. */
    record Link(boolean exists, String year, @Nullable String month) {
        static Link to(YearMonth target, boolean whole) {
            boolean exists =
                    target.getYear() >= LunarCalendar.FIRST_YEAR && target.getYear() <= LunarCalendar.LAST_YEAR;
            return new Link(
                    exists, String.valueOf(target.getYear()), whole ? null : String.valueOf(target.getMonthValue()));
        }
    }

    /** One decision of the list. */
    record DecisionView(String date, String kind, String name, String basis) {
        static DecisionView of(DecidedDay day, CalendarWords words) {
            return new DecisionView(
                    words.fullDate(day.date()), words.say("kind." + day.kind()), day.name(), day.basis());
        }
    }
}
