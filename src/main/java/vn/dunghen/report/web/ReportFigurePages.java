package vn.dunghen.report.web;

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
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.usecase.ReadReportFigure;
import vn.dunghen.report.usecase.ReportFact;
import vn.dunghen.report.usecase.ReportFigure;
import vn.dunghen.report.web.views.FigureLine;

/** The units' reports behind a figure of the overview. */
@Controller
class ReportFigurePages {

    private static final String BASE = "/bao-cao/so-lieu";
    private static final int SIZE = 50;

    private final ReadReportFigure figures;
    private final ReportWords words;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReportFigurePages(ReadReportFigure figures, ReportWords words, WorkingCalendar calendar, Clock clock) {
        this.figures = figures;
        this.words = words;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(BASE)
    @Access(may = "unit-report.view")
    ModelAndView behind(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "cot", defaultValue = "") String column,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tiep", required = false) @Nullable String after) {
        FigureWindow window = FigureWindow.asked(day("tu", from), day("den", to), clock.instant());
        ReportFigure figure = ReportFigure.ofCode(column)
                .orElseThrow(() -> new InvalidInput("cot", words.say("report.figure.unknown")));
        Page<ReportFact> page = figures.behind(window, figure, unit.isBlank() ? null : unit, after, SIZE);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("heading", words.say("figure.report." + figure.code()));
        model.put(
                "sub",
                words.say("report.figure.sub", Moments.say(window.from()), Moments.say(window.to()))
                        + (unit.isBlank() ? "" : " · " + words.unit(unit)));
        model.put("formula", words.say("figure.report." + figure.code() + ".formula"));
        model.put("rows", page.items().stream().map(fact -> line(fact, window)).toList());
        model.put("next", page.next() == null ? "" : address(window, figure, unit, page.next()));
        return new ModelAndView("report/figure", model);
    }

    private FigureLine line(ReportFact fact, FigureWindow window) {
        boolean late = fact.timeliness() == ReportTimeliness.LATE || fact.timeliness() == ReportTimeliness.RUNNING_LATE;
        var until = fact.submittedAt() == null ? window.moment() : fact.submittedAt();
        return new FigureLine(
                "/bao-cao/don-vi/" + fact.code(),
                fact.code(),
                fact.name(),
                words.unit(fact.unit()),
                words.day(fact.dueAt()),
                fact.submittedAt() == null ? "" : words.say("report.figure.submitted", words.day(fact.submittedAt())),
                words.timeliness(fact.timeliness(), late ? calendar.workingDaysBetween(fact.dueAt(), until) : 0));
    }

    private LocalDate day(String field, String text) {
        return CalendarInput.date(text).orElseThrow(() -> new InvalidInput(field, words.say("report.figure.wrongDay")));
    }

    private static String address(FigureWindow window, ReportFigure figure, String unit, String after) {
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
