package vn.dunghen.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.Figures;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.usecase.DefineRegime;
import vn.dunghen.report.usecase.PreviewRegime;
import vn.dunghen.report.usecase.ReadRegimes;
import vn.dunghen.report.usecase.VerifyRegime;
import vn.dunghen.report.web.views.RegimeViews.Coming;
import vn.dunghen.report.web.views.RegimeViews.FigureRow;
import vn.dunghen.report.web.views.RegimeViews.Form;

/** Chế độ báo cáo: which there are, since when, and how to write a new one or a new version of one. */
@Controller
@RequestMapping("/quan-tri/che-do-bao-cao")
class RegimePages {

    private static final String BASE = "/quan-tri/che-do-bao-cao";
    private static final String CODE = "/{code:[A-Z0-9-]+}";
    static final int PREVIEWED = 3;

    private final ReadRegimes regimes;
    private final DefineRegime define;
    private final VerifyRegime verify;
    private final PreviewRegime preview;
    private final RegimeWords words;
    private final Figures figures;
    private final Directory directory;
    private final Clock clock;

    RegimePages(
            ReadRegimes regimes,
            DefineRegime define,
            VerifyRegime verify,
            PreviewRegime preview,
            RegimeWords words,
            Figures figures,
            Directory directory,
            Clock clock) {
        this.regimes = regimes;
        this.define = define;
        this.verify = verify;
        this.preview = preview;
        this.words = words;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "report-regime.view")
    @Transactional(readOnly = true)
    public ModelAndView list() {
        return new ModelAndView(
                "report/regimes", Map.of("rows", regimes.latest(words::row), "edit", regimes.mayDefine()));
    }

    @GetMapping("/moi")
    @Access(may = "report-regime.define")
    ModelAndView blank() {
        regimes.requireDefine();
        return form("", RegimeForm.blank(today()), Set.of(), List.of(), List.of(), false, null);
    }

    @GetMapping(CODE)
    @Access(may = "report-regime.view")
    @Transactional(readOnly = true)
    public ModelAndView one(@PathVariable String code) {
        return regimes.versions(code, this::shown).get(0);
    }

    private ModelAndView shown(ReportRegime newest) {
        return form(
                newest.code(),
                RegimeForm.values(newest, today()),
                Set.copyOf(newest.units()),
                RegimeForm.rows(newest),
                List.of(),
                false,
                null);
    }

    @PostMapping("/moi")
    @Access(may = "report-regime.define")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return save("", typed, flash);
    }

    @PostMapping(CODE)
    @Access(may = "report-regime.define")
    ModelAndView change(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        regimes.versions(code, ReportRegime::code);
        return save(code, typed, flash);
    }

    /** Writes nothing: shows the periods that what was typed would open. */
    @PostMapping("/xem-truoc")
    @Access(may = "report-regime.define")
    ModelAndView look(@RequestParam MultiValueMap<String, String> typed) {
        regimes.requireDefine();
        return preview("", typed);
    }

    @PostMapping(CODE + "/xem-truoc")
    @Access(may = "report-regime.define")
    ModelAndView look(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        regimes.requireDefine();
        regimes.versions(code, ReportRegime::code);
        return preview(code, typed);
    }

    @PostMapping(CODE + "/doi-chieu")
    @Access(may = "report-regime.define")
    ModelAndView check(
            @PathVariable String code, @RequestParam(defaultValue = "") String id, RedirectAttributes flash) {
        if (!regimes.versions(code, one -> one.id().value()).contains(id)) {
            throw RuleViolation.notFound("report.unknownRegime");
        }
        verify.handle(new RegimeId(id));
        flash.addFlashAttribute("done", words.say("report.regime.verified.done", code));
        return to(code);
    }

    private ModelAndView save(String code, MultiValueMap<String, String> typed, RedirectAttributes flash) {
        regimes.requireDefine();
        try {
            Read read = read(code, typed);
            RegimeId id = define.handle(read.head(), read.rhythm(), read.asked(), read.units(), read.verified());
            String written = regimes.one(id.value(), ReportRegime::code);
            flash.addFlashAttribute(
                    "done",
                    words.say(
                            "report.regime.done",
                            written,
                            Moments.say(read.head().effectiveFrom())));
            return to(written);
        } catch (InvalidInput wrong) {
            return again(code, typed, wrong.errors(), null);
        }
    }

    private ModelAndView preview(String code, MultiValueMap<String, String> typed) {
        if (typed.containsKey("more")) {
            return again(code, typed, List.of(), null);
        }
        try {
            Read read = read(code, typed);
            return again(
                    code,
                    typed,
                    List.of(),
                    preview.coming(read.head(), read.rhythm(), PREVIEWED).stream()
                            .map(words::coming)
                            .toList());
        } catch (InvalidInput wrong) {
            return again(code, typed, wrong.errors(), null);
        }
    }

    private record Read(
            ReportRegime.Head head,
            ReportRegime.Rhythm rhythm,
            List<AskedFigure> asked,
            Set<String> units,
            boolean verified) {}

    private Read read(String code, MultiValueMap<String, String> typed) {
        Map<String, Figure> counted =
                figures.all().stream().collect(Collectors.toMap(Figure::code, Function.identity()));
        RegimeBody body = RegimeForm.body(code.isEmpty() ? null : code, typed, counted);
        ReportInput read = new ReportInput();
        ReportRegime.Head head = body.head(read);
        if (code.isEmpty() && !head.code().isEmpty() && regimes.known(head.code())) {
            read.wrong("code", words.say("report.regime.known", head.code()));
        }
        ReportRegime.Rhythm rhythm = body.rhythm(read);
        List<AskedFigure> asked = body.figures(directory.agency().code(), counted.keySet(), read);
        Set<String> units = body.unitCodes(read);
        read.refuse();
        return new Read(head, rhythm, asked, units, Boolean.TRUE.equals(body.verified()));
    }

    private ModelAndView again(
            String code, MultiValueMap<String, String> typed, List<FieldError> errors, @Nullable List<Coming> coming) {
        // the rows in use are read one after the other: those left empty are taken out before they are shown again
        List<FigureRow> rows = RegimeForm.rows(typed);
        ModelAndView page = form(
                code,
                typed.toSingleValueMap(),
                Set.copyOf(typed.getOrDefault("units", List.of())),
                rows,
                errors,
                true,
                coming);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private ModelAndView form(
            String code,
            Map<String, String> values,
            Set<String> units,
            List<FigureRow> rows,
            List<FieldError> errors,
            boolean typed,
            @Nullable List<Coming> coming) {
        boolean old = !code.isEmpty();
        Form form = new Form(
                code,
                old ? regimes.versions(code, ReportRegime::name).get(0) : words.say("report.regime.new"),
                regimes.mayDefine(),
                words.choices(units),
                values,
                RegimeForm.spared(rows),
                new ArrayList<>(errors),
                typed,
                coming,
                old ? words.rows(regimes.versions(code, one -> one)) : List.of());
        return new ModelAndView("report/regime", "view", form);
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }

    private static ModelAndView to(String code) {
        ModelAndView to = new ModelAndView("redirect:" + BASE + "/" + code);
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }
}
