package vn.dunghen.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.usecase.figures.FigureColumn;
import vn.dunghen.dossier.usecase.figures.FigureGroup;
import vn.dunghen.dossier.usecase.figures.Period;
import vn.dunghen.dossier.usecase.figures.ReadFigures;
import vn.dunghen.dossier.usecase.figures.ReportWindows;
import vn.dunghen.dossier.web.views.FigureList;
import vn.dunghen.dossier.web.views.FigurePage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Thống kê hồ sơ: the national table of a period, and the dossiers behind each of its figures. */
@Controller
@RequestMapping("/ho-so/thong-ke")
class FigurePages {

    private static final int SIZE = 50;

    private final ReadFigures figures;
    private final ReportWindows windows;
    private final FigureCells cells;
    private final DossierListRows rows;
    private final PageWords words;

    FigurePages(ReadFigures figures, ReportWindows windows, FigureCells cells, DossierListRows rows, PageWords words) {
        this.figures = figures;
        this.windows = windows;
        this.cells = cells;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping
    @Access(may = "dossier.view")
    String table(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "theo", defaultValue = "field") String by,
            Model model,
            HttpServletResponse response) {
        FigureForm form = FigureForm.read(from, to, windows.quarter(), words.say("figures.error.date"));
        FigureGroup group = group(by);
        Period period = form.period();
        if (period == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute(
                "view",
                new FigurePage(
                        new FigurePage.Form(form.from(), form.to(), group.code(), cells.groups(), form.errors()),
                        windows.today().stream()
                                .map(window -> cells.pick(window, group, period))
                                .toList(),
                        period == null ? null : cells.table(figures.table(period, group)),
                        figures.everything()));
        return "dossier/figures";
    }

    @GetMapping("/bang.xlsx")
    @Access(may = "dossier.view")
    ResponseEntity<byte[]> workbook(
            @RequestParam(name = "tu") String from,
            @RequestParam(name = "den") String to,
            @RequestParam(name = "theo", defaultValue = "field") String by) {
        Period period = asked(from, to);
        return SheetFile.of(figures.workbook(period, group(by)), "thong-ke-ho-so-" + period.from() + "-" + period.to());
    }

    @GetMapping("/danh-sach")
    @Access(may = "dossier.view")
    String behind(
            @RequestParam(name = "tu") String from,
            @RequestParam(name = "den") String to,
            @RequestParam(name = "theo", defaultValue = "field") String by,
            @RequestParam(name = "khoa", required = false) @Nullable String key,
            @RequestParam(name = "cot") String column,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor,
            Model model) {
        Period period = asked(from, to);
        FigureGroup group = group(by);
        FigureColumn counted = FigureColumn.of(column);
        Page<DossierRow> page = figures.behind(period, group, key, counted, cursor, SIZE);
        model.addAttribute(
                "view",
                new FigureList(
                        words.say("figures.full." + counted.code()),
                        words.say("figures.behind.sub", cells.period(period), cells.label(period, group, key)),
                        cells.address(period, group),
                        page.items().stream().map(rows::of).toList(),
                        page.next() == null ? null : cells.behind(period, group, key, counted, page.next())));
        return "dossier/figure-list";
    }

    private Period asked(String from, String to) {
        FigureForm form = FigureForm.read(from, to, windows.quarter(), words.say("figures.error.date"));
        Period period = form.period();
        if (period == null) {
            throw new InvalidInput(form.errors().stream()
                    .map(error -> new InvalidInput.FieldError(error.field(), error.text()))
                    .toList());
        }
        return period;
    }

    /** An unknown group in an address shows the usual one. */
    private static FigureGroup group(String code) {
        return List.of(FigureGroup.values()).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElse(FigureGroup.FIELD);
    }
}
