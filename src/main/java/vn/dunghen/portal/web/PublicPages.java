package vn.dunghen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;

/** Trang đầu và số liệu công khai. */
@Controller
class PublicPages {

    private static final String VERIFICATION = "/kiem-tra-van-ban";

    private final Statistics statistics;
    private final FiguresViews figures;
    private final Actors actors;
    private final Directory directory;
    private final CalendarBook calendar;
    private final Clock clock;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    PublicPages(
            Statistics statistics,
            FiguresViews figures,
            Actors actors,
            Directory directory,
            CalendarBook calendar,
            Clock clock,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.statistics = statistics;
        this.figures = figures;
        this.actors = actors;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
        this.routes = routes;
    }

    /** Whoever has signed in goes on to their own work. */
    @GetMapping("/")
    @Access(Access.Who.EVERYBODY)
    ModelAndView start() {
        return actors.current().equals(Actor.SYSTEM)
                ? new ModelAndView(
                        "portal/start",
                        Map.of(
                                "agency",
                                directory.agency(),
                                "hours",
                                calendar.officeHours(Moments.day(clock.instant())),
                                "verification",
                                verifies() ? VERIFICATION : "",
                                "view",
                                figures.of(statistics.read(""))))
                : new ModelAndView("redirect:/vao");
    }

    @GetMapping("/so-lieu")
    @Access(Access.Who.EVERYBODY)
    ModelAndView figures(@RequestParam(name = "ky", defaultValue = "") String period, HttpServletRequest request) {
        return new ModelAndView(
                "portal/figures", Map.of("view", figures.of(statistics.read(period.strip(), request.getRemoteAddr()))));
    }

    private boolean verifies() {
        return routes.stream()
                .flatMap(all -> all.getHandlerMethods().keySet().stream())
                .anyMatch(mapping -> mapping.getPatternValues().contains(VERIFICATION));
    }
}
