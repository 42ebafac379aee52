package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.Moments;
import vn.dunghen.feedback.SurveyElement;
import vn.dunghen.feedback.usecase.DefineSurvey;
import vn.dunghen.feedback.usecase.ReadSurveys;
import vn.dunghen.feedback.web.views.FeedbackViews.Choice;
import vn.dunghen.feedback.web.views.FeedbackViews.Tag;
import vn.dunghen.feedback.web.views.SurveyViews.AskedQuestion;
import vn.dunghen.feedback.web.views.SurveyViews.Form;
import vn.dunghen.feedback.web.views.SurveyViews.Row;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Phiếu khảo sát: which there were and are, and how to write the next one. */
@Controller
@RequestMapping("/quan-tri/khao-sat")
class SurveyDefinitionPages {

    private static final String BASE = "/quan-tri/khao-sat";
    private static final int MOST_ROWS = 31;
    private static final int SPARE = 2;
    private static final int NO_NUMBER = -1;

    private final ReadSurveys surveys;
    private final DefineSurvey define;
    private final FeedbackWords words;
    private final Clock clock;

    SurveyDefinitionPages(ReadSurveys surveys, DefineSurvey define, FeedbackWords words, Clock clock) {
        this.surveys = surveys;
        this.define = define;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "survey.view")
    ModelAndView list() {
        return new ModelAndView("feedback/surveys", Map.of("rows", rows(), "edit", surveys.mayDefine()));
    }

    /** @param like id of the survey to begin with, or nothing for the newest */
    @GetMapping("/moi")
    @Access(may = "survey.define")
    ModelAndView begin(@RequestParam(name = "theo", defaultValue = "") String like) {
        surveys.requireDefine();
        List<ReadSurveys.Survey> all = surveys.all();
        Map<String, String> values = new LinkedHashMap<>();
        List<AskedQuestion> questions = new ArrayList<>();
        values.put("effectiveFrom", Moments.say(today()));
        values.put("editDays", "7");
        all.stream()
                .filter(one -> like.isEmpty() || one.id().equals(like))
                .findFirst()
                .ifPresent(one -> {
                    values.put("name", one.name());
                    values.put("source", one.source());
                    values.put("editDays", String.valueOf(one.editDays()));
                    one.questions()
                            .forEach(asked -> questions.add(
                                    question(questions.size(), asked.element().name(), asked.text())));
                });
        return form(values, questions, List.of());
    }

    @GetMapping("/{id}")
    @Access(may = "survey.view")
    ModelAndView one(@PathVariable String id) {
        ReadSurveys.Survey survey = surveys.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("survey.unknownSheet"));
        return new ModelAndView(
                "feedback/survey-one",
                Map.of(
                        "row",
                        rows().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        "questions",
                        survey.questions().stream()
                                .map(one -> new Choice(words.say("survey.element." + one.element()), one.text()))
                                .toList(),
                        "edit",
                        surveys.mayDefine()));
    }

    @PostMapping("/moi")
    @Access(may = "survey.define")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        surveys.requireDefine();
        List<AskedQuestion> questions = questions(typed);
        if (typed.containsKey("more")) {
            return form(typed.toSingleValueMap(), questions, List.of());
        }
        try {
            ReadSurveys.Survey wanted = body(typed, questions).read();
            define.handle(wanted);
            flash.addFlashAttribute(
                    "done", words.say("survey.define.done", wanted.name(), Moments.say(wanted.effectiveFrom())));
            ModelAndView to = new ModelAndView("redirect:" + BASE);
            to.setStatus(HttpStatus.SEE_OTHER);
            return to;
        } catch (InvalidInput wrong) {
            ModelAndView page = form(typed.toSingleValueMap(), questions, wrong.errors());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView form(Map<String, String> values, List<AskedQuestion> questions, List<FieldError> errors) {
        List<AskedQuestion> shown = new ArrayList<>(questions);
        for (int i = 0; i < SPARE && shown.size() < MOST_ROWS; i++) {
            shown.add(question(shown.size(), "", ""));
        }
        List<Choice> elements = Arrays.stream(SurveyElement.values())
                .map(one -> new Choice(one.name(), words.say("survey.element." + one)))
                .toList();
        return new ModelAndView("feedback/survey-form", "view", new Form(values, elements, shown, errors));
    }

    /** The questions in use, one after the other; a row without an element or words is none. */
    private static List<AskedQuestion> questions(MultiValueMap<String, String> typed) {
        List<AskedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("questions[" + i + "].text"); i++) {
            String element = text(typed, "questions[" + i + "].element");
            String text = text(typed, "questions[" + i + "].text");
            if (!element.isEmpty() || !text.isEmpty()) {
                questions.add(question(questions.size(), element, text));
            }
        }
        return questions;
    }

    private static SurveyBody body(MultiValueMap<String, String> typed, List<AskedQuestion> questions) {
        String days = text(typed, "editDays");
        Integer editDays =
                days.isEmpty() ? null : days.matches("\\d{1,4}") ? Integer.valueOf(days) : Integer.valueOf(NO_NUMBER);
        return new SurveyBody(
                typed.getFirst("name"),
                typed.getFirst("effectiveFrom"),
                typed.getFirst("effectiveTo"),
                editDays,
                typed.getFirst("source"),
                new ArrayList<>(questions.stream()
                        .map(one -> new SurveyBody.QuestionBody(one.element(), one.text()))
                        .toList()));
    }

    private static AskedQuestion question(int at, String element, String text) {
        return new AskedQuestion("questions[" + at + "].", at + 1, element, text);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /** All, the latest first: one that has begun ends those before it. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        boolean taken = false;
        for (ReadSurveys.Survey one : surveys.all()) {
            rows.add(row(one, taken));
            taken = taken || !one.effectiveFrom().isAfter(today()) && !over(one);
        }
        return rows;
    }

    /** @param taken whether a later one has taken its place */
    private Row row(ReadSurveys.Survey one, boolean taken) {
        LocalDate to = one.effectiveTo();
        String since = Moments.say(one.effectiveFrom());
        Tag state = one.effectiveFrom().isAfter(today())
                ? new Tag(words.say("survey.state.AHEAD"), "wait", "clock")
                : taken || over(one)
                        ? new Tag(words.say("survey.state.OVER"), "line", "dash")
                        : new Tag(words.say("survey.state.NOW"), "ok", "check");
        return new Row(
                one.id(),
                BASE + "/" + one.id(),
                one.name(),
                words.say("survey.define.size", one.questions().size(), one.editDays()),
                one.source(),
                to == null ? words.say("survey.since", since) : words.say("survey.between", since, Moments.say(to)),
                state);
    }

    private boolean over(ReadSurveys.Survey one) {
        LocalDate to = one.effectiveTo();
        return to != null && to.isBefore(today());
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }
}
