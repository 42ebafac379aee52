package vn.dunghen.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Throttle;
import vn.dunghen.feedback.usecase.AnswerSurvey;
import vn.dunghen.feedback.usecase.ReadSurveys;
import vn.dunghen.feedback.web.views.SurveyViews;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Khảo sát hài lòng: the sheet behind a link, open to whoever has it, and what all answered. */
@Controller
class SurveyPages {

    private final ReadSurveys surveys;
    private final AnswerSurvey answer;
    private final SurveyPeriod period;
    private final FeedbackWords words;
    private final Throttle throttle;

    SurveyPages(ReadSurveys surveys, AnswerSurvey answer, SurveyPeriod period, FeedbackWords words, Throttle throttle) {
        this.surveys = surveys;
        this.answer = answer;
        this.period = period;
        this.words = words;
        this.throttle = throttle;
    }

    @GetMapping("/khao-sat/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView sheet(@PathVariable String token, HttpServletRequest request) {
        return draw(token, request, Map.of(), List.of());
    }

    @PostMapping("/khao-sat/{token}")
    @Access(Access.Who.SECRET)
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam Map<String, String> posted,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Map<Integer, Integer> levels = new LinkedHashMap<>();
        posted.forEach((key, value) -> {
            if (key.matches("q\\d{1,2}") && value.matches("[1-5]")) {
                levels.put(Integer.valueOf(key.substring(1)), Integer.valueOf(value));
            }
        });
        known(token, request);
        try {
            answer.handle(token, levels);
        } catch (InvalidInput wrong) {
            return draw(token, request, levels, wrong.errors());
        }
        redirect.addFlashAttribute("done", words.say("survey.done"));
        ModelAndView to = new ModelAndView("redirect:/khao-sat/" + token);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    @GetMapping("/phan-anh/hai-long")
    @Access(may = "survey.view")
    ModelAndView results(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to) {
        FeedbackInput read = new FeedbackInput();
        SurveyPeriod.Days days = period.read(read, "tu", from, "den", to);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("tu", from.isEmpty() ? Moments.say(days.from()) : from);
        model.put("den", to.isEmpty() ? Moments.say(days.to()) : to);
        model.put("errors", read.errors());
        model.put(
                "groups",
                Arrays.stream(ReadSurveys.By.values())
                        .map(by -> group(by, surveys.results(days.from(), days.to(), by)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
        ModelAndView view = new ModelAndView("feedback/survey-results", model);
        if (!read.errors().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private SurveyViews.Group group(ReadSurveys.By by, List<ReadSurveys.Result> results) {
        return new SurveyViews.Group(
                words.say("survey.by." + by),
                results.stream()
                        .map(one -> new SurveyViews.Line(
                                name(by, one.group()),
                                one.answers(),
                                number(one.satisfied()) + " %",
                                number(one.mean())))
                        .toList());
    }

    private String name(ReadSurveys.By by, String group) {
        return switch (by) {
            case ELEMENT -> words.say("survey.element." + group);
            case UNIT -> group.isEmpty() ? words.say("survey.unit.none") : words.unit(group);
            case PROCEDURE -> group;
        };
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    /** Whoever tries tokens is kept waiting; a link that exists costs nothing. */
    private ReadSurveys.Sheet known(String token, HttpServletRequest request) {
        String visitor = Throttle.visitor(request.getRemoteAddr());
        throttle.take(Throttle.WRONG_SECRETS, visitor);
        ReadSurveys.Sheet sheet = surveys.byToken(token);
        throttle.giveBack(Throttle.WRONG_SECRETS, visitor);
        return sheet;
    }

    private ModelAndView draw(
            String token,
            HttpServletRequest request,
            Map<Integer, Integer> typed,
            List<InvalidInput.FieldError> errors) {
        ReadSurveys.Sheet sheet = known(token, request);
        Map<Integer, Integer> levels = typed.isEmpty() ? sheet.levels() : typed;
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", sheet.survey().name());
        model.put("address", "/khao-sat/" + token);
        model.put("staff", answer.byStaff());
        model.put("open", sheet.open() && !answer.byStaff());
        model.put("answered", !sheet.levels().isEmpty());
        model.put("editDays", sheet.survey().editDays());
        model.put(
                "questions",
                sheet.survey().questions().stream()
                        .map(question -> new SurveyViews.Question(
                                "q" + question.position(),
                                words.say("survey.element." + question.element()),
                                question.text(),
                                levels.getOrDefault(question.position(), 0)))
                        .toList());
        model.put("errors", errors);
        ModelAndView view = new ModelAndView("feedback/survey", model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }
}
