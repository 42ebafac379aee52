package vn.dunghen.dashboard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.dashboard.usecase.Overview;
import vn.dunghen.dashboard.usecase.OverviewAccess;
import vn.dunghen.dashboard.usecase.ReadOverview;
import vn.dunghen.dashboard.web.views.OverviewPage;
import vn.dunghen.dashboard.web.views.RiskList.Choice;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Tổng quan: the figures of the department or of the own unit, each a link to its rows. */
@Controller
class OverviewPages {

    private final ReadOverview overview;
    private final OverviewAccess access;
    private final OverviewWindow windows;
    private final OverviewCharts charts;
    private final DashboardWords words;

    OverviewPages(
            ReadOverview overview,
            OverviewAccess access,
            OverviewWindow windows,
            OverviewCharts charts,
            DashboardWords words) {
        this.overview = overview;
        this.access = access;
        this.windows = windows;
        this.charts = charts;
        this.words = words;
    }

    @GetMapping("/tong-quan")
    @Access(may = "overview.view")
    String show(
            @RequestParam(name = "ky", defaultValue = "") String period,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model,
            HttpServletResponse response) {
        String asked = access.usual(unit);
        try {
            FigureWindow window = windows.of(period, from, to);
            model.addAttribute("view", page(overview.read(window, asked), form(period, from, to, asked, List.of())));
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            List<FieldError> errors = wrong.errors().stream()
                    .map(error -> new FieldError(field(error.field()), error.message()))
                    .toList();
            model.addAttribute(
                    "view",
                    new OverviewPage(
                            form(period, from, to, asked, errors),
                            "",
                            "",
                            false,
                            access.morning(),
                            List.of(),
                            List.of(),
                            List.of()));
        }
        return "dashboard/overview";
    }

    private OverviewPage page(Overview read, OverviewPage.Form form) {
        FigureWindow window = read.window();
        return new OverviewPage(
                form,
                words.days(window.from(), window.to()),
                words.say(
                        "overview.asOf",
                        words.moment(
                                window.open() ? window.asOf() : window.end().minusSeconds(60))),
                window.open(),
                access.morning(),
                charts.risks(read),
                charts.groups(read),
                charts.charts(read));
    }

    private OverviewPage.Form form(
            String period, String from, String to, @Nullable String unit, List<FieldError> errors) {
        return new OverviewPage.Form(
                from.isBlank() && to.isBlank() && period.isBlank() ? windows.usual() : period,
                from,
                to,
                unit == null ? "" : unit,
                windows.choices().stream()
                        .map(one -> new Choice(one.code(), windows.words(one)))
                        .toList(),
                access.units().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                access.everything(),
                errors);
    }

    /** The field of the page that a reading calls otherwise. */
    private static String field(String name) {
        return switch (name) {
            case "from", "tu" -> "tu";
            case "to", "den" -> "den";
            case "unit" -> "don-vi";
            default -> "ky";
        };
    }
}
