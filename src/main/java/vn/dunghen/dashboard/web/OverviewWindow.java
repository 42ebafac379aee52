package vn.dunghen.dashboard.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.PeriodWindows;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.kernel.InvalidInput;

/** The period an overview speaks of: two days, or a period by its name; the present reporting month before anybody asks. */
@Component
class OverviewWindow {

    private final PeriodWindows windows;
    private final DashboardWords words;
    private final Clock clock;

    OverviewWindow(PeriodWindows windows, DashboardWords words, Clock clock) {
        this.windows = windows;
        this.words = words;
        this.clock = clock;
    }

    /** @throws InvalidInput when what was asked is no period */
    FigureWindow of(String period, String from, String to) {
        if (!from.isBlank() || !to.isBlank()) {
            return FigureWindow.asked(day("from", from), day("to", to), clock.instant());
        }
        return windows.window(ReportPeriod.of(period.isBlank() ? usual() : period.strip()));
    }

    /** The code of the period shown first. */
    String usual() {
        return windows.today().get(0).code();
    }

    List<ReportPeriod> choices() {
        return windows.today();
    }

    /** E.g. "Quý 4/2026". */
    String words(ReportPeriod period) {
        boolean secondHalf =
                period.span() == ReportPeriod.Span.HALF && period.last().getMonthValue() == 12;
        return words.say("indicator.period." + period.span().word() + (secondHalf ? "2" : ""), period.number());
    }

    private LocalDate day(String field, String text) {
        return CalendarInput.date(text.strip())
                .orElseThrow(() -> new InvalidInput(field, words.say("overview.wrongDay")));
    }
}
