package vn.dunghen.dossier.usecase.figures;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.PeriodWindows;

/** The windows in which reports count, as the rule in force cuts them. */
@Service
@Transactional(readOnly = true)
public class ReportWindows {

    private final PeriodWindows windows;

    ReportWindows(PeriodWindows windows) {
        this.windows = windows;
    }

    /** A window people pick. @param key of its name, {@code figures.window.<key>}; @param number its month, quarter or year */
    public record Window(String key, String number, Period period) {}

    /** The windows of today, the month's first. */
    public List<Window> today() {
        return windows.today().stream()
                .map(period -> {
                    FigureWindow days = windows.window(period);
                    return new Window(period.span().word(), period.number(), new Period(days.from(), days.to()));
                })
                .toList();
    }

    /** The quarter of today: what the page shows before anybody picks. */
    public Period quarter() {
        return today().get(2).period();
    }
}
