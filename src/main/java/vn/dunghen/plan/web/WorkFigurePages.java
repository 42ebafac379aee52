package vn.dunghen.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Moments;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.plan.usecase.figures.ReadWorkFigure;
import vn.dunghen.plan.usecase.figures.WorkFact;
import vn.dunghen.plan.usecase.figures.WorkFigure;
import vn.dunghen.plan.web.views.FigureLine;

/** The assignments behind a figure of a report or an indicator. */
@Controller
class WorkFigurePages {

    private static final String BASE = "/ke-hoach/nhiem-vu/so-lieu";
    private static final int SIZE = 50;

    private final ReadWorkFigure figures;
    private final AssignmentWords words;
    private final Clock clock;

    WorkFigurePages(ReadWorkFigure figures, AssignmentWords words, Clock clock) {
        this.figures = figures;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(BASE)
    @Access(may = "assignment.view")
    ModelAndView behind(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "cot", defaultValue = "") String column,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tiep", required = false) @Nullable String after) {
        FigureWindow window = FigureWindow.asked(day("tu", from), day("den", to), clock.instant());
        WorkFigure figure = WorkFigure.ofCode(column)
                .orElseThrow(() -> new InvalidInput("cot", words.say("assignment.figure.unknown")));
        Page<WorkFact> page = figures.behind(window, figure, AssignmentController.filled(unit), after, SIZE);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("heading", words.say("figure.plan." + figure.code()));
        model.put(
                "sub",
                words.say("assignment.figure.sub", Moments.say(window.from()), Moments.say(window.to()))
                        + (unit.isEmpty() ? "" : " · " + words.unit(unit)));
        model.put("formula", words.say("figure.plan." + figure.code() + ".formula"));
        model.put("rows", page.items().stream().map(this::line).toList());
        model.put("next", page.next() == null ? "" : address(window, figure, unit, page.next()));
        return new ModelAndView("plan/assignment-figure", model);
    }

    private FigureLine line(WorkFact fact) {
        return new FigureLine(
                "/ke-hoach/nhiem-vu/" + fact.code(),
                fact.code(),
                fact.content(),
                words.unit(fact.unit()),
                fact.due() == null ? fact.deadline() : words.day(fact.due()),
                fact.settled() == null ? "" : words.say("assignment.figure.settled", words.day(fact.settled())),
                words.timeliness(fact.timeliness()),
                fact.extensions() == 0 ? "" : words.say("assignment.extended", fact.extensions()));
    }

    private LocalDate day(String field, String text) {
        return CalendarInput.date(text)
                .orElseThrow(() -> new InvalidInput(field, words.say("assignment.figure.wrongDay")));
    }

    private static String address(FigureWindow window, WorkFigure figure, String unit, String after) {
        return UriComponentsBuilder.fromPath(BASE)
                .queryParam("tu", window.from())
                .queryParam("den", window.to())
                .queryParam("cot", figure.code())
                .queryParam("don-vi", "{unit}")
                .queryParam("tiep", "{after}")
                .encode()
                .buildAndExpand(unit, after)
                .toUriString();
    }
}
