package vn.dunghen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.PublicFigures;
import vn.dunghen.feedback.PublicSatisfaction;
import vn.dunghen.kernel.Access;

/** The figures of the public page, for scripts without an account. */
@RestController
class StatisticsController {

    private final Statistics statistics;

    StatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    /** Figures of a period, by field. */
    record Answer(
            String period,
            LocalDate from,
            LocalDate to,
            List<PublicFigures.Field> items,
            PublicFigures.Counts total,
            PublicSatisfaction.Said satisfaction) {}

    @GetMapping("/api/v1/public/statistics")
    @Access(Access.Who.EVERYBODY)
    Answer read(@RequestParam(defaultValue = "") String period, HttpServletRequest request) {
        Statistics.Known known = statistics.read(period, request.getRemoteAddr());
        return new Answer(
                known.period(),
                known.from(),
                known.to(),
                known.table().fields(),
                known.table().total(),
                known.said());
    }
}
