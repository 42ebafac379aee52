package vn.dunghen.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.usecase.CorrectReport;
import vn.dunghen.report.usecase.PostedCell;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.usecase.TakeOverReport;
import vn.dunghen.report.web.views.ReportViews.Wrong;

/** Báo cáo của một đơn vị: its versions, and the correction the head of the unit may send. */
@Controller
@RequestMapping("/bao-cao/don-vi/{code}")
class UnitReportPages {

    private final ReadUnitReports reports;
    private final CorrectReport correct;
    private final TakeOverReport takeOver;
    private final UnitReportViews views;
    private final ReportWords words;

    UnitReportPages(
            ReadUnitReports reports,
            CorrectReport correct,
            TakeOverReport takeOver,
            UnitReportViews views,
            ReportWords words) {
        this.reports = reports;
        this.correct = correct;
        this.takeOver = takeOver;
        this.views = views;
        this.words = words;
    }

    @GetMapping
    @Access(may = "unit-report.view", of = "code")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code) {
        return draw(code, Map.of(), List.of());
    }

    @PostMapping("/lap-thay")
    @Access(may = "unit-report.takeOver", of = "code")
    ModelAndView takeOver(@PathVariable String code, RedirectAttributes redirect) {
        takeOver.handle(reports.one(code, UnitReport::id));
        redirect.addFlashAttribute("done", words.say("report.takenOver", code));
        return new ModelAndView("redirect:/bao-cao/don-vi/" + code);
    }

    @PostMapping("/dinh-chinh")
    @Access(may = "unit-report.correct", of = "code")
    @Transactional
    public ModelAndView correct(
            @PathVariable String code, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        reports.require(code, "correct");
        UnitReportId id = reports.one(code, UnitReport::id);
        try {
            correct.handle(id, read(code, typed));
            redirect.addFlashAttribute("done", words.say("report.corrected", code));
            return new ModelAndView("redirect:/bao-cao/don-vi/" + code);
        } catch (InvalidInput wrong) {
            ModelAndView view = draw(
                    code,
                    typed,
                    wrong.errors().stream()
                            .map(one -> new Wrong(field(one.field()), one.message()))
                            .toList());
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return view;
        }
    }

    private CorrectReport.Correction read(String code, Map<String, String> typed) {
        var read = new ReportInput();
        List<ReportCell> given = reports.one(code, report -> report.accepted()
                .map(version -> version.cells().stream()
                        .filter(cell -> cell.origin() == CellOrigin.GIVEN)
                        .toList())
                .orElse(List.of()));
        List<PostedCell> cells = new ArrayList<>();
        for (ReportCell cell : given) {
            String text = typed.getOrDefault("v-" + cell.code(), "")
                    .strip()
                    .replace(".", "")
                    .replace(',', '.');
            if (!text.matches("\\d{1,15}(\\.\\d{1,4})?")) {
                read.wrong("v-" + cell.code(), words.say("report.correct.number", cell.name()));
            } else {
                cells.add(new PostedCell(cell.code(), new BigDecimal(text), cell.estimated(), cell.note()));
            }
        }
        var correction = new CorrectReport.Correction(
                read.text("reason", typed.get("reason"), 1000, "Nêu lý do đính chính"),
                read.optional("results", typed.get("results"), 8000),
                null,
                null,
                cells);
        read.refuse();
        return correction;
    }

    private static String field(String field) {
        return field.startsWith("figures") ? "reason" : field;
    }

    private ModelAndView draw(String code, Map<String, String> typed, List<Wrong> errors) {
        return reports.one(code, report -> new ModelAndView("report/unit-report", views.model(report, typed, errors)));
    }
}
